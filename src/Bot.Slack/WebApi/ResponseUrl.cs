using System.Text;
using System.Text.Json;
using Bot.Core.Conversation.Memory;
using Bot.Slack.Envelopes;
using Microsoft.Extensions.Logging;

namespace Bot.Slack.WebApi;

/// <summary>Answers through a response_url. No token goes there: the address itself is the permission.</summary>
internal sealed class ResponseUrl(HttpClient http, TimeProvider clock, ILogger log)
{
    /// <summary>How long Slack takes answers there.</summary>
    public static readonly TimeSpan Life = TimeSpan.FromMinutes(30);

    private const string Name = "response_url";
    private const string Used = "used_url";

    // Slack's own limit; asking once too often would only take time.
    private const int MostUses = 5;
    private const int MostUrls = 10_000;

    private readonly Lock gate = new();
    private readonly ExpiringMap<Uri, int> uses = new(MostUrls, Life, clock);

    public async Task<SlackReceipt> RespondAsync(Uri address, SlackResponse response, CancellationToken cancellation)
    {
        if (!TransportRule.Allows(address)) return new SlackReceipt("invalid_response_url");
        var body = SlackJson.Write(ResponseBody.Of(response), SlackJson.Instance.ResponseBody);
        for (var attempt = 1; ; attempt++)
        {
            var (error, mayPass) = TryUse(address) ? await TryAsync(address, body, cancellation).ConfigureAwait(false) : (Used, false);
            if (error is null || !mayPass || attempt >= 2)
            {
                if (error is not null) log.CallRefused(Name, error);
                return new SlackReceipt(error);
            }

            log.CallFailed(Name, error, attempt);
            await Task.Delay(ApiPatience.Delay(attempt), clock, cancellation).ConfigureAwait(false);
        }
    }

    private bool TryUse(Uri address)
    {
        lock (gate)
        {
            var used = uses.TryGet(address, out var before) ? before : 0;
            if (used < MostUses) uses.Set(address, used + 1);
            return used < MostUses;
        }
    }

    private async Task<(string? Error, bool MayPass)> TryAsync(Uri address, string json, CancellationToken cancellation)
    {
        using var deadline = new CancellationTokenSource(ApiPatience.CallDeadline, clock);
        using var either = CancellationTokenSource.CreateLinkedTokenSource(cancellation, deadline.Token);
        try
        {
            using var content = new StringContent(json, Encoding.UTF8, "application/json");
            using var response = await http.PostAsync(address, content, either.Token).ConfigureAwait(false);
            var answer = await response.Content.ReadAsStringAsync(either.Token).ConfigureAwait(false);
            return response.IsSuccessStatusCode ? (ErrorIn(answer), false) : (ErrorIn(answer) ?? "refused", IsPassing(response));
        }
        catch (OperationCanceledException) when (!cancellation.IsCancellationRequested)
        {
            return (SlackReceipt.Unreachable, false);
        }
        catch (Exception exception) when (exception is HttpRequestException or IOException)
        {
            return (SlackReceipt.Unreachable, false);
        }
    }

    // A server error may come after the message was shown, and saying it twice is worse than the other ways to say it.
    private static bool IsPassing(HttpResponseMessage response) => (int)response.StatusCode == 429;

    // The answer is "ok" in plain text, or JSON with ok and error.
    private static string? ErrorIn(string answer)
    {
        if (!answer.StartsWith('{')) return null;
        try
        {
            using var document = JsonDocument.Parse(answer);
            return document.RootElement.Flag("ok") ? null : document.RootElement.Text("error") ?? "refused";
        }
        catch (JsonException)
        {
            return null;
        }
    }
}
