using System.Collections.Concurrent;
using Bot.Core.Conversation;
using Bot.Core.Conversation.Chat;
using Bot.Slack.Rendering;
using Microsoft.Extensions.Logging;

namespace Bot.Slack.Answering;

/// <summary>Puts the answers of <see cref="ChatDesk"/> into threads.</summary>
internal sealed class SlackOutlet(ISlackClient client, PublicVoice voice, ILogger log) : IChatOutlet
{
    private const string Busy = "eyes";

    private readonly ConcurrentDictionary<(string Channel, string Ts), bool> announced = new();

    public async Task<string?> PostAsync(ChatMessage message, Reply reply, CancellationToken cancellation)
    {
        var place = Conversations.Place(message.Channel);
        try
        {
            return await voice.AnswerAsync(place, message.User, Draw(message, reply), cancellation).ConfigureAwait(false);
        }
        finally
        {
            if (announced.TryRemove((place.Channel, message.MessageId), out _))
                await client.UnreactAsync(place.Channel, message.MessageId, Busy, cancellation).ConfigureAwait(false);
        }
    }

    public async Task EditAsync(ChatMessage message, string answerId, Reply reply, CancellationToken cancellation)
    {
        var place = Conversations.Place(message.Channel);
        var drawn = Draw(message, reply);
        var receipt = await client.UpdateAsync(place.Channel, answerId, drawn, cancellation).ConfigureAwait(false);
        if (receipt.Error is { } error && Refusals.IsAboutContent(error))
            receipt = await client.UpdateAsync(place.Channel, answerId, drawn with { Blocks = [] }, cancellation).ConfigureAwait(false);
        if (receipt.Error is { } left && Refusals.IsGone(left))
            await voice.AnswerAsync(place, message.User, drawn, cancellation).ConfigureAwait(false);
    }

    // A message that is gone already is what was wanted.
    public Task DeleteAsync(string channel, string answerId, CancellationToken cancellation) =>
        client.DeleteAsync(Conversations.Place(channel).Channel, answerId, cancellation);

    public async Task AnnounceAsync(ChatMessage message, CancellationToken cancellation)
    {
        var channel = Conversations.Place(message.Channel).Channel;
        announced[(channel, message.MessageId)] = true;
        await client.ReactAsync(channel, message.MessageId, Busy, cancellation).ConfigureAwait(false);
    }

    public void Failed(ChatMessage message, Exception reason) => log.HandlingFailed(reason, "a question");

    private static SlackMessage Draw(ChatMessage message, Reply reply) =>
        ReplyRenderer.Render(reply, new AnswerFrame(message.User, IsPrivate: false));
}
