using System.Net;
using Bot.Discord.Connection;
using Bot.Discord.Port;
using Microsoft.Extensions.Logging;

namespace Bot.Discord.Rest;

/// <summary>Sends requests: within the limits, each attempt cut when it hangs, repeated where that can help.</summary>
internal sealed partial class RestSender(HttpClient http, DiscordTimings timings, TimeProvider clock, ILogger logger)
{
    // A 429 says when to come back, so these do not count as failures; but not for ever.
    private const int MaxRateLimitWaits = 20;

    private readonly RateLimits limits = new(clock);

    /// <summary>Sends a request and returns the body of the answer; empty when it was left out as dispensable.</summary>
    /// <exception cref="DiscordRequestException">Discord refused, or stayed unreachable.</exception>
    public async Task<string> SendAsync(RestRequest request, CancellationToken cancellation)
    {
        var backoff = new Attempts(timings.BackoffStart, timings.BackoffMaximum, Random.Shared);
        var (failures, waits) = (0, 0);
        while (true)
        {
            if (!await limits.WaitAsync(request, cancellation).ConfigureAwait(false)) return "";
            var outcome = await TryAsync(request, cancellation).ConfigureAwait(false);
            if (outcome.Error is not { } error) return outcome.Body;
            if (outcome.WasLimited && ++waits < MaxRateLimitWaits) continue;
            if (request.IsFirstAnswer && failures > 0 && error.Failure == DiscordFailure.AlreadyAnswered) return "";
            if (error.Failure != DiscordFailure.Unavailable || (request.IsOnce && outcome.MayHaveWorked) || ++failures > request.Retries) throw error;
            LogRetry(request.Method, request.Route, error.Message);
            await Task.Delay(backoff.Next(), clock, cancellation).ConfigureAwait(false);
        }
    }

    private async Task<RestOutcome> TryAsync(RestRequest request, CancellationToken cancellation)
    {
        using var deadline = new CancellationTokenSource(timings.RequestTimeout, clock);
        using var either = CancellationTokenSource.CreateLinkedTokenSource(deadline.Token, cancellation);
        try
        {
            using var message = new HttpRequestMessage(request.Method, request.Path) { Content = request.Content?.Invoke() };
            using var response = await http.SendAsync(message, either.Token).ConfigureAwait(false);
            var body = await response.Content.ReadAsStringAsync(either.Token).ConfigureAwait(false);
            limits.Learn(request, response.Headers);
            return response.IsSuccessStatusCode ? new RestOutcome(body) : Refused(request, response, body);
        }
        catch (OperationCanceledException) when (!cancellation.IsCancellationRequested)
        {
            limits.LearnNothing(request, wasAnswered: false);
            return Unreachable(request, $"no answer within {timings.RequestTimeout.TotalSeconds:0.#} s", mayHaveWorked: true);
        }
        catch (Exception exception) when (exception is HttpRequestException or IOException)
        {
            limits.LearnNothing(request, wasAnswered: false);
            var isUnsent = exception is HttpRequestException { HttpRequestError: HttpRequestError.ConnectionError or HttpRequestError.NameResolutionError };
            return Unreachable(request, exception.Message, mayHaveWorked: !isUnsent);
        }
    }

    private RestOutcome Refused(RestRequest request, HttpResponseMessage response, string body)
    {
        var error = RestFailure.Read(body);
        var isLimit = response.StatusCode == HttpStatusCode.TooManyRequests;
        if (isLimit)
        {
            var seconds = error?.RetryAfter ?? response.Headers.RetryAfter?.Delta?.TotalSeconds ?? 5;
            var isGlobal = error is null || error.Global || response.Headers.Contains("X-RateLimit-Global");
            limits.Block(request, TimeSpan.FromSeconds(seconds), isGlobal);
            LogLimited(request.Method, request.Route, seconds);
        }

        var said = error is null ? "an answer that is not Discord's" : $"{error.Message} (code {error.Code})";
        var failure = RestFailure.Of(response.StatusCode, error?.Code ?? 0);
        var refusal = new DiscordRequestException(failure, $"{request.Method} {request.Route}: {(int)response.StatusCode}, {said}");
        return new RestOutcome("", isLimit, refusal, MayHaveWorked: !isLimit);
    }

    private static RestOutcome Unreachable(RestRequest request, string reason, bool mayHaveWorked) => new(
        "", Error: new DiscordRequestException(DiscordFailure.Unavailable, $"{request.Method} {request.Route}: {reason}"), MayHaveWorked: mayHaveWorked);

    [LoggerMessage(LogLevel.Information, "Discord limits {Method} {Route}; waiting {Seconds} s")]
    private partial void LogLimited(HttpMethod method, string route, double seconds);

    [LoggerMessage(LogLevel.Information, "Trying {Method} {Route} again after: {Reason}")]
    private partial void LogRetry(HttpMethod method, string route, string reason);
}
