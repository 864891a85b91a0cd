using System.Net;
using System.Text.Json;
using Bot.Slack.Envelopes;

namespace Bot.Slack.WebApi;

/// <summary>Calls the Web API with the base class library alone.</summary>
/// <param name="http">Has no timeout of its own; the deadline of a call is kept by <paramref name="clock"/>.</param>
/// <param name="api">The base address.</param>
/// <param name="token">Goes into the header of every call, and nowhere else.</param>
/// <param name="clock">Keeps deadlines.</param>
internal sealed class HttpCall(HttpClient http, Uri api, string token, TimeProvider clock) : IApiCall
{
    private readonly string authorization = $"Bearer {token.Trim().ReplaceLineEndings(" ")}";

    public async Task<ApiOutcome> TryAsync(ApiMethod method, ApiForm form, CancellationToken cancellation)
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
        return ApiOutcome.Refused(error, RetryAfter(response), root.Clone());
    }

    private TimeSpan? RetryAfter(HttpResponseMessage response) => response.Headers.RetryAfter switch
    {
        { Delta: { } delta } => delta,
        { Date: { } date } => date > clock.GetUtcNow() ? date - clock.GetUtcNow() : TimeSpan.Zero,
        _ => null,
    };
}
