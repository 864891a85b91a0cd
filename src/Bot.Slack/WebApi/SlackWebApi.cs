using Microsoft.Extensions.Logging;

namespace Bot.Slack.WebApi;

/// <summary>Calls methods of the Web API and waits out what passes: rate limits, server errors, slow and broken connections.</summary>
/// <param name="call">Sends them.</param>
/// <param name="clock">Keeps waits.</param>
/// <param name="log">Told of failures.</param>
internal sealed class SlackWebApi(IApiCall call, TimeProvider clock, ILogger log)
{
    /// <summary>Calls a method until it is answered or the attempts are used up; a method that must not be repeated is sent once unless Slack refused it.</summary>
    public async Task<ApiAnswer> CallAsync(ApiMethod method, ApiForm form, CancellationToken cancellation, int attempts = ApiPatience.Attempts)
    {
        for (var attempt = 1; ; attempt++)
        {
            var outcome = await call.TryAsync(method, form, cancellation).ConfigureAwait(false);
            if (outcome.Answer is { } answer)
            {
                // Who signs in says himself what came of it.
                if (answer.Error is { } error && method != ApiMethod.AuthTest) log.CallRefused(method.Name, error);
                return answer;
            }

            var mayRepeat = outcome.IsRateLimit || method.IsRepeatable;
            var wait = outcome.RetryAfter ?? ApiPatience.Delay(attempt);
            if (attempt >= attempts || !mayRepeat || wait > ApiPatience.LongestRetryAfter)
            {
                log.CallFailed(method.Name, outcome.Failure, attempt);
                return new ApiAnswer(outcome.IsRateLimit ? "ratelimited" : SlackReceipt.Unreachable, default, !outcome.IsRateLimit);
            }

            if (outcome.IsRateLimit) log.RateLimited(method.Name, wait.TotalSeconds);
            else log.CallFailed(method.Name, outcome.Failure, attempt);
            await Task.Delay(wait, clock, cancellation).ConfigureAwait(false);
        }
    }
}
