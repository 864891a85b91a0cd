using System.Net;
using System.Text.Json;
using Bot.Slack.Envelopes;
using Microsoft.Extensions.Logging;

namespace Bot.Slack.WebApi;

/// <summary>Calls methods of the Web API and waits out what passes: rate limits, server errors, slow and broken connections.</summary>
/// <param name="http">Has no timeout of its own; the deadline of a call is kept by <paramref name="clock"/>.</param>
/// <param name="api">The base address.</param>
/// <param name="token">Goes into the header of every call, and nowhere else.</param>
/// <param name="clock">Keeps deadlines and waits.</param>
/// <param name="log">Told of failures.</param>
internal sealed class SlackWebApi(HttpClient http, Uri api, string token, TimeProvider clock, ILogger log)
{
    private readonly string authorization = $"Bearer {token.Trim().ReplaceLineEndings(" ")}";

    // Answers of Slack itself that say "not now".
    private static readonly HashSet<string> PassingErrors = new(StringComparer.Ordinal)
    {
        "internal_error", "fatal_error", "service_unavailable", "request_timeout", "team_added_to_org",
    };

    /// <summary>Calls a method until it is answered or the attempts are used up; a method that must not be repeated is sent once unless Slack refused it.</summary>
    public async Task<ApiAnswer> CallAsync(ApiMethod method, ApiForm form, CancellationToken cancellation, int attempts = ApiPatience.Attempts)
    {
        for (var attempt = 1; ; attempt++)
        {
            var outcome = await TryAsync(method, form, cancellation).ConfigureAwait(false);
            if (outcome.Answer is { } answer)
            {
                if (answer.Error is { } error) log.CallRefused(method.Name, error);
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

    private async Task<ApiOutcome> TryAsync(ApiMethod method, ApiForm form, CancellationToken cancellation)
    {
        using var deadline = new CancellationTokenSource(ApiPatience.CallDeadline, clock);
        using var either = CancellationTokenSource.CreateLinkedTokenSource(cancellation, deadline.Token);
        try
        {
            using var request = new HttpRequestMessage(HttpMethod.Post, new Uri(api, method.Name));
            request.Headers.TryAddWithoutValidation("Authorization", authorization);
            request.Content = new FormUrlEncodedContent(form.Fields);
            using var response = await http.SendAsync(request, either.Token).ConfigureAwait(false);
            if (response.StatusCode == HttpStatusCode.TooManyRequests) return ApiOutcome.Limited(RetryAfter(response));
            if ((int)response.StatusCode >= 500) return ApiOutcome.Failed($"status {(int)response.StatusCode}");
            var body = await response.Content.ReadAsByteArrayAsync(either.Token).ConfigureAwait(false);
            return Read(body, response);
        }
        catch (OperationCanceledException) when (!cancellation.IsCancellationRequested)
        {
            return ApiOutcome.Failed("no answer in time");
        }
        catch (Exception exception) when (exception is HttpRequestException or IOException or JsonException)
        {
            return ApiOutcome.Failed(exception is HttpRequestException { HttpRequestError: var error } ? error.ToString() : exception.GetType().Name);
        }
    }

    private ApiOutcome Read(byte[] body, HttpResponseMessage response)
    {
        using var document = JsonDocument.Parse(body);
        var root = document.RootElement;
        if (root.Flag("ok")) return ApiOutcome.Of(new ApiAnswer(null, root.Clone()));
        var error = root.Text("error") ?? $"status {(int)response.StatusCode}";
        if (error is "ratelimited" or "rate_limited") return ApiOutcome.Limited(RetryAfter(response));
        return PassingErrors.Contains(error) ? ApiOutcome.Failed(error) : ApiOutcome.Of(new ApiAnswer(error, root.Clone()));
    }

    private TimeSpan? RetryAfter(HttpResponseMessage response) => response.Headers.RetryAfter switch
    {
        { Delta: { } delta } => delta,
        { Date: { } date } => date > clock.GetUtcNow() ? date - clock.GetUtcNow() : TimeSpan.Zero,
        _ => null,
    };
}
