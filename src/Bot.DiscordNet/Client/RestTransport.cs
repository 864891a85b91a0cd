using System.Net;
using System.Text;
using System.Text.Json.Nodes;
using Bot.Discord;
using Bot.Discord.Connection;
using Bot.Discord.Port;
using Bot.Discord.Rest;
using Discord.Net.Rest;
using Microsoft.Extensions.Logging;

namespace Bot.DiscordNet.Client;

/// <summary>
/// Discord.Net's HTTP with what it lacks: a request that hangs is cut, one that fails or is answered by a proxy is repeated, and a
/// repeated post is recognised by Discord.
/// </summary>
internal sealed partial class RestTransport(IRestClient inner, RouteLimits limits, DiscordTimings timings, TimeProvider clock, ILogger logger) : IRestClient
{
    // A 429 says when to come back, so these do not count as failures; but not for ever.
    private const int MaxRateLimitWaits = 20;

    public void SetHeader(string key, string value) => inner.SetHeader(key, value);

    public void SetCancelToken(CancellationToken cancelToken) => inner.SetCancelToken(cancelToken);

    public Task<RestResponse> SendAsync(
        string method, string endpoint, CancellationToken cancelToken, bool headerOnly = false, string? reason = null,
        IEnumerable<KeyValuePair<string, IEnumerable<string>>>? requestHeaders = null) =>
        SendAsync(method, endpoint, token => inner.SendAsync(method, endpoint, token, false, reason, requestHeaders), cancelToken);

    public Task<RestResponse> SendAsync(
        string method, string endpoint, string json, CancellationToken cancelToken, bool headerOnly = false, string? reason = null,
        IEnumerable<KeyValuePair<string, IEnumerable<string>>>? requestHeaders = null)
    {
        var body = IsPost(method, endpoint) ? WithNonce(json) : json;
        return SendAsync(method, endpoint, token => inner.SendAsync(method, endpoint, body, token, false, reason, requestHeaders), cancelToken);
    }

    public Task<RestResponse> SendAsync(
        string method, string endpoint, IReadOnlyDictionary<string, object> multipartParams, CancellationToken cancelToken, bool headerOnly = false,
        string? reason = null, IEnumerable<KeyValuePair<string, IEnumerable<string>>>? requestHeaders = null)
    {
        var parts = multipartParams.ToDictionary(
            part => part.Key,
            part => part is { Key: "payload_json", Value: string json } && IsPost(method, endpoint) ? WithNonce(json) : part.Value);
        return SendAsync(method, endpoint, token => inner.SendAsync(method, endpoint, parts, token, false, reason, requestHeaders), cancelToken);
    }

    public void Dispose() => inner.Dispose();

    private async Task<RestResponse> SendAsync(
        string method, string endpoint, Func<CancellationToken, Task<RestResponse>> attempt, CancellationToken cancellation)
    {
        var backoff = new Attempts(timings.BackoffStart, timings.BackoffMaximum, Random.Shared);
        var (failures, waits) = (0, 0);
        while (true)
        {
            if (await limits.WaitAsync(method, endpoint, cancellation).ConfigureAwait(false) is not { } request)
                return new RestResponse(HttpStatusCode.NoContent, [], Stream.Null);
            var (response, problem, mayHaveWorked) = await TryAsync(request, attempt, cancellation).ConfigureAwait(false);
            if (problem is null && response.StatusCode == HttpStatusCode.TooManyRequests && ++waits < MaxRateLimitWaits) continue;
            if (problem is null) return failures > 0 && IsFirstAnswer(endpoint) ? await TakeAsArrivedAsync(response).ConfigureAwait(false) : response;
            if (++failures > RetriesOf(endpoint) || (mayHaveWorked && IsFollowUp(method, endpoint)))
                throw new DiscordRequestException(DiscordFailure.Unavailable, $"{method} {request.Route}: {problem}");
            LogRetry(method, request.Route, problem);
            await Task.Delay(backoff.Next(), clock, cancellation).ConfigureAwait(false);
        }
    }

    private async Task<(RestResponse Response, string? Problem, bool MayHaveWorked)> TryAsync(
        RestRequest request, Func<CancellationToken, Task<RestResponse>> attempt, CancellationToken cancellation)
    {
        using var deadline = new CancellationTokenSource(timings.RequestTimeout, clock);
        using var either = CancellationTokenSource.CreateLinkedTokenSource(deadline.Token, cancellation);
        try
        {
            var response = await attempt(either.Token).ConfigureAwait(false);
            limits.Learn(request, response);
            if (response.StatusCode == HttpStatusCode.TooManyRequests) limits.Block(request, response, await TextOfAsync(response).ConfigureAwait(false));
            if (response.StatusCode >= HttpStatusCode.InternalServerError) return (response, $"{(int)response.StatusCode}", true);
            return (response, IsOfDiscord(response) ? null : "an answer that is not Discord's", true);
        }
        catch (OperationCanceledException) when (!cancellation.IsCancellationRequested)
        {
            limits.LearnNothing(request);
            return (default, $"no answer within {timings.RequestTimeout.TotalSeconds:0.#} s", true);
        }
        catch (Exception exception) when (exception is HttpRequestException or IOException)
        {
            limits.LearnNothing(request);
            var isUnsent = exception is HttpRequestException { HttpRequestError: HttpRequestError.ConnectionError or HttpRequestError.NameResolutionError };
            return (default, exception.Message, !isUnsent);
        }
    }

    private static bool IsOfDiscord(RestResponse response)
    {
        if (response.StatusCode is < HttpStatusCode.OK or >= HttpStatusCode.MultipleChoices || response.Stream is not { CanSeek: true, Length: > 0 } body) return true;
        var first = body.ReadByte();
        body.Position = 0;
        return first is '{' or '[';
    }

    // "Already answered" after a failure means that the failed attempt arrived after all.
    private static async Task<RestResponse> TakeAsArrivedAsync(RestResponse response)
    {
        if (response.StatusCode != HttpStatusCode.BadRequest) return response;
        var error = RestFailure.Read(await TextOfAsync(response).ConfigureAwait(false));
        return RestFailure.Of(response.StatusCode, error?.Code ?? 0) == DiscordFailure.AlreadyAnswered
            ? new RestResponse(HttpStatusCode.NoContent, response.Headers, Stream.Null)
            : response;
    }

    private static async Task<string> TextOfAsync(RestResponse response)
    {
        using var reader = new StreamReader(response.Stream, Encoding.UTF8, leaveOpen: true);
        var text = await reader.ReadToEndAsync().ConfigureAwait(false);
        response.Stream.Position = 0;
        return text;
    }

    private static int RetriesOf(string endpoint) =>
        IsFirstAnswer(endpoint) ? 2 : endpoint.EndsWith("/typing", StringComparison.Ordinal) ? 0 : 4;

    private static bool IsFirstAnswer(string endpoint) => endpoint.Contains("/callback", StringComparison.Ordinal);

    // Webhooks know no nonce by which Discord would recognise a repeated attempt.
    private static bool IsFollowUp(string method, string endpoint) => method == "POST" && endpoint.StartsWith("webhooks/", StringComparison.Ordinal);

    private static bool IsPost(string method, string endpoint) =>
        method == "POST" && endpoint.StartsWith("channels/", StringComparison.Ordinal) && endpoint.EndsWith("/messages", StringComparison.Ordinal);

    // Within a few minutes Discord takes a second message with the same nonce for the first.
    private static string WithNonce(string json)
    {
        var message = JsonNode.Parse(json)!;
        (message["nonce"], message["enforce_nonce"]) = (Guid.NewGuid().ToString("N")[..25], true);
        return message.ToJsonString();
    }

    [LoggerMessage(LogLevel.Information, "Trying {Method} {Route} again after: {Reason}")]
    private partial void LogRetry(string method, string route, string reason);
}
