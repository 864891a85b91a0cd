using Microsoft.Extensions.Logging;

namespace Bot.Slack.Answering;

/// <summary>Says something where everybody reads it; when Slack refuses one way, by another.</summary>
internal sealed class PublicVoice(ISlackClient client, PostingQueue queue, ILogger log)
{
    /// <summary>Errors that say that the bot may not post in a channel, whatever it posts.</summary>
    private static readonly HashSet<string> NoEntry = new(StringComparer.Ordinal)
    {
        "not_in_channel", "channel_not_found", "is_archived", "restricted_action", "restricted_action_read_only_channel",
        "restricted_action_thread_only_channel", "restricted_action_non_threadable_channel", "restricted_action_thread_locked",
    };

    /// <summary>Posts a message.</summary>
    /// <returns>Its receipt, with an error when it stands nowhere in that channel.</returns>
    public async Task<SlackReceipt> PostAsync(SlackPlace place, string asker, SlackMessage message, CancellationToken cancellation)
    {
        await queue.TurnAsync(place.Channel, asker, cancellation).ConfigureAwait(false);
        var receipt = await client.PostAsync(place, message, cancellation).ConfigureAwait(false);
        if (receipt.Error is { } error && Refusals.IsAboutContent(error) && !message.Blocks.IsEmpty)
            receipt = await PostPlainAsync(place, message, cancellation).ConfigureAwait(false);
        return receipt;
    }

    /// <summary>Posts an answer; where the bot may not post, the asker gets it as a direct message that says why.</summary>
    /// <returns>The answer's id where it can be changed later; null otherwise.</returns>
    public async Task<string?> AnswerAsync(SlackPlace place, string asker, SlackMessage message, CancellationToken cancellation)
    {
        var receipt = await PostAsync(place, asker, message, cancellation).ConfigureAwait(false);
        if (receipt.Error is not { } error) return receipt.Ts;
        if (asker.Length == 0 || asker == place.Channel)
        {
            log.Unanswerable(place.Channel, error);
            return null;
        }

        var reason = NoEntry.Contains(error)
            ? "I cannot post where you asked (am I a member there? /invite me), so here is the answer:"
            : "Slack did not take my answer where you asked, so here it is:";
        var direct = Notes.Above(message, reason);
        var receiptOfDirect = await PostAsync(new SlackPlace(asker), asker, direct, cancellation).ConfigureAwait(false);
        if (receiptOfDirect.Error is { } last) log.Unanswerable(place.Channel, last);
        return null;
    }

    private async Task<SlackReceipt> PostPlainAsync(SlackPlace place, SlackMessage message, CancellationToken cancellation)
    {
        var plain = message with { Blocks = [] };
        var receipt = await client.PostAsync(place, plain, cancellation).ConfigureAwait(false);
        if (receipt.Error is not { } error || !Refusals.IsAboutContent(error)) return receipt;
        return await client.PostAsync(place, Notes.Only(Notes.TooMuch), cancellation).ConfigureAwait(false);
    }
}
