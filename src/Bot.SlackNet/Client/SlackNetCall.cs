using System.Text.Json;
using Bot.Slack.WebApi;
using Newtonsoft.Json.Linq;
using SlackNet;

namespace Bot.SlackNet.Client;

/// <summary>
/// Calls the Web API through SlackNet. The fields are those the renderer made, as a form, because SlackNet's own JSON is ignored by
/// many methods; each call is cut when it hangs.
/// </summary>
internal sealed class SlackNetCall(ISlackApiClient client, TimeProvider clock) : IApiCall
{
    public async Task<ApiOutcome> TryAsync(ApiMethod method, ApiForm form, CancellationToken cancellation)
    {
        using var deadline = new CancellationTokenSource(ApiPatience.CallDeadline, clock);
        using var either = CancellationTokenSource.CreateLinkedTokenSource(cancellation, deadline.Token);
        try
        {
            using var content = new FormUrlEncodedContent(form.Fields);
            var body = await client.Post<JObject>(method.Name, [], content, either.Token).ConfigureAwait(false);
            return ApiOutcome.Of(new ApiAnswer(null, Read(body)));
        }
        catch (SlackException exception)
        {
            return ApiOutcome.Refused(exception.ErrorCode, null, default);
        }
        catch (LimitException exception)
        {
            return ApiOutcome.Limited(exception.RetryAfter);
        }
        catch (OperationCanceledException) when (!cancellation.IsCancellationRequested)
        {
            return ApiOutcome.Failed("no answer in time");
        }
        // What else SlackNet throws on an answer it does not expect is of many kinds.
        catch (Exception exception) when (exception is not OperationCanceledException)
        {
            return ApiOutcome.Failed(exception is HttpRequestException { HttpRequestError: var error } ? error.ToString() : exception.GetType().Name);
        }
    }

    // Nothing is left of an answer that says no more than "ok".
    private static JsonElement Read(JObject? body)
    {
        if (body is null) return default;
        using var document = JsonDocument.Parse(body.ToString(Newtonsoft.Json.Formatting.None));
        return document.RootElement.Clone();
    }
}
