using Bot.Slack.Blocks;

namespace Bot.Slack;

/// <summary>
/// All that this app needs of Slack. Calls never throw for what Slack or the network does: a <see cref="SlackReceipt"/> says it.
/// Retries and rate limits are the client's affair; which messages to post, and what to do when one is refused, is the caller's.
/// </summary>
public interface ISlackClient
{
    /// <summary>Asks Slack who the bot token belongs to (auth.test).</summary>
    Task<SlackSignIn> SignInAsync(CancellationToken cancellation);

    /// <summary>Receives events until cancelled; connects again for ever, whatever breaks.</summary>
    /// <exception cref="SlackRefusedException">The app token is no good: trying again would not help.</exception>
    Task ReceiveAsync(ISlackEventSink sink, CancellationToken cancellation);

    /// <summary>Posts a message; a user's id as channel is a direct message. A message that may have arrived is looked for before it is sent again.</summary>
    Task<SlackReceipt> PostAsync(SlackPlace place, SlackMessage message, CancellationToken cancellation);

    /// <summary>Posts what only one member of the channel sees; delivery is not guaranteed by Slack.</summary>
    Task<SlackReceipt> PostEphemeralAsync(SlackPlace place, string user, SlackMessage message, CancellationToken cancellation);

    Task<SlackReceipt> UpdateAsync(string channel, string ts, SlackMessage message, CancellationToken cancellation);

    Task<SlackReceipt> DeleteAsync(string channel, string ts, CancellationToken cancellation);

    /// <summary>Answers a command or a click through its response_url, which is good for 5 uses in 30 minutes. Never carries a token.</summary>
    Task<SlackReceipt> RespondAsync(Uri responseUrl, SlackResponse response, CancellationToken cancellation);

    /// <summary>Opens a modal; the trigger is good for 3 seconds and one use.</summary>
    Task<SlackReceipt> OpenViewAsync(string triggerId, SlackView view, CancellationToken cancellation);

    /// <summary>Replaces what an open modal shows.</summary>
    Task<SlackReceipt> UpdateViewAsync(string viewId, SlackView view, CancellationToken cancellation);

    Task<SlackReceipt> PublishHomeAsync(string user, SlackView view, CancellationToken cancellation);

    /// <summary>Uploads a text as a file (files.getUploadURLExternal, the upload, files.completeUploadExternal).</summary>
    Task<SlackReceipt> UploadAsync(SlackPlace place, SlackUpload upload, CancellationToken cancellation);

    /// <param name="channel">The channel of the message.</param>
    /// <param name="ts">The message.</param>
    /// <param name="emoji">Its name without colons.</param>
    /// <param name="cancellation">Ends waiting.</param>
    Task<SlackReceipt> ReactAsync(string channel, string ts, string emoji, CancellationToken cancellation);

    Task<SlackReceipt> UnreactAsync(string channel, string ts, string emoji, CancellationToken cancellation);
}
