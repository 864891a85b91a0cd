using System.Text.Json;
using Bot.Slack.Blocks;
using Bot.Slack.Envelopes;

namespace Bot.Slack.WebApi;

/// <summary>
/// Posts a message so that it arrives once: when the answer to a post is lost, Slack is asked whether the message stands there
/// before it is sent again. chat.postMessage takes no idempotency key; the id of the first block serves as one.
/// </summary>
internal sealed class PostOnce(SlackWebApi api, TimeProvider clock)
{
    public async Task<SlackReceipt> PostAsync(SlackPlace place, SlackMessage message, CancellationToken cancellation)
    {
        var marked = Mark(message);
        for (var attempt = 1; ; attempt++)
        {
            var answer = await api.CallAsync(ApiMethod.Post, Form(place, marked), cancellation).ConfigureAwait(false);
            if (!answer.MayHaveWorked || attempt >= ApiPatience.Attempts) return answer.Receipt();
            await Task.Delay(ApiPatience.Delay(attempt), clock, cancellation).ConfigureAwait(false);
            if (await FindAsync(place, marked, cancellation).ConfigureAwait(false) is { } found) return found;
        }
    }

    private static ApiForm Form(SlackPlace place, SlackMessage message) => new ApiForm()
        .With("channel", place.Channel)
        .With("thread_ts", place.ThreadTs)
        .With("unfurl_links", "false")
        .With("unfurl_media", "false")
        .With("mrkdwn", "false")
        .With(message);

    private static SlackMessage Mark(SlackMessage message) =>
        message.Blocks is [{ BlockId: null } first, ..]
            ? message with { Blocks = message.Blocks.SetItem(0, first with { BlockId = $"m-{Guid.NewGuid():N}" }) }
            : message;

    private async Task<SlackReceipt?> FindAsync(SlackPlace place, SlackMessage message, CancellationToken cancellation)
    {
        // The conversation behind a user's id is not known without one more scope.
        if (place.Channel.StartsWith('U') || place.Channel.StartsWith('W')) return null;
        var (method, form) = place.ThreadTs is { } thread
            ? (ApiMethod.Replies, new ApiForm().With("channel", place.Channel).With("ts", thread))
            : (ApiMethod.History, new ApiForm().With("channel", place.Channel));
        form.With("limit", "100");
        var answer = await api.CallAsync(method, form, cancellation).ConfigureAwait(false);
        var key = message.Blocks is [SlackBlock { BlockId: { } id }, ..] ? id : null;
        foreach (var item in ((JsonElement?)answer.Body).Items("messages"))
            if (IsIt(item, key, message.Text) && item.Text("ts") is { } ts) return new SlackReceipt(null, ts, place.Channel);
        return null;
    }

    private static bool IsIt(JsonElement item, string? key, string text) => key is null
        ? item.Text("bot_id") is not null && item.Text("text") == text
        : ((JsonElement?)item).Items("blocks").Any(block => block.Text("block_id") == key);
}
