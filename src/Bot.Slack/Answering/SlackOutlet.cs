using Bot.Core.Conversation;
using Bot.Core.Conversation.Chat;
using Bot.Slack.Rendering;
using Microsoft.Extensions.Logging;

namespace Bot.Slack.Answering;

/// <summary>Puts the answers of <see cref="ChatDesk"/> into threads.</summary>
internal sealed class SlackOutlet(ISlackClient client, PublicVoice voice, ILogger log) : IChatOutlet
{
    private const string Busy = "eyes";

    public Task<string?> PostAsync(ChatMessage message, Reply reply, CancellationToken cancellation) =>
        voice.AnswerAsync(Conversations.Place(message.Channel), message.User, Draw(message, reply), cancellation);

    public async Task<bool> EditAsync(ChatMessage message, string answerId, Reply reply, CancellationToken cancellation)
    {
        var channel = Conversations.Place(message.Channel).Channel;
        var drawn = Draw(message, reply);
        var receipt = await client.UpdateAsync(channel, answerId, drawn, cancellation).ConfigureAwait(false);
        if (receipt.Error is { } error && Refusals.IsAboutContent(error))
            receipt = await client.UpdateAsync(channel, answerId, drawn with { Blocks = [] }, cancellation).ConfigureAwait(false);
        return receipt.Error is not { } left || !Refusals.IsGone(left);
    }

    // A message that is gone already is what was wanted.
    public Task DeleteAsync(string channel, string answerId, CancellationToken cancellation) =>
        client.DeleteAsync(Conversations.Place(channel).Channel, answerId, cancellation);

    public Task AnnounceAsync(ChatMessage message, CancellationToken cancellation) =>
        client.ReactAsync(Conversations.Place(message.Channel).Channel, message.MessageId, Busy, cancellation);

    public Task WithdrawAsync(ChatMessage message, CancellationToken cancellation) =>
        client.UnreactAsync(Conversations.Place(message.Channel).Channel, message.MessageId, Busy, cancellation);

    public void Failed(ChatMessage message, Exception reason) => log.HandlingFailed(reason, "a question");

    private static SlackMessage Draw(ChatMessage message, Reply reply) =>
        ReplyRenderer.Render(reply, new AnswerFrame(message.User, IsPrivate: false));
}
