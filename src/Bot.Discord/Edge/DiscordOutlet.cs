using Bot.Core.Conversation;
using Bot.Core.Conversation.Chat;
using Bot.Discord.Port;
using Bot.Discord.Rendering;
using Microsoft.Extensions.Logging;

namespace Bot.Discord.Edge;

/// <summary>Posts, edits and deletes answers to messages; where the bot may not write it tells the asker in another way, once.</summary>
internal sealed class DiscordOutlet(IDiscordClient client, ILogger logger) : IChatOutlet
{
    /// <summary>Said where Discord refuses an answer as it is.</summary>
    public const string NotTaken = "Discord did not take my answer. Please ask for less at once, such as a single topic.";

    private const string Reaction = "🔇";

    public async Task<string?> PostAsync(ChatMessage message, Reply reply, CancellationToken cancellation)
    {
        var answer = ReplyRenderer.Render(reply, new Audience(Snowflake.Parse(message.User), IsPrivate: false));
        return await PostAsync(message, answer, cancellation).ConfigureAwait(false);
    }

    public async Task<bool> EditAsync(ChatMessage message, string answerId, Reply reply, CancellationToken cancellation)
    {
        var answer = ReplyRenderer.Render(reply, new Audience(Snowflake.Parse(message.User), IsPrivate: false));
        var failure = await TryAsync(() => client.EditAsync(Snowflake.Parse(message.Channel), Snowflake.Parse(answerId), answer, cancellation))
            .ConfigureAwait(false);
        return failure != DiscordFailure.Gone;
    }

    public Task DeleteAsync(string channel, string answerId, CancellationToken cancellation) =>
        TryAsync(() => client.DeleteAsync(Snowflake.Parse(channel), Snowflake.Parse(answerId), cancellation));

    public Task AnnounceAsync(ChatMessage message, CancellationToken cancellation) =>
        TryAsync(() => client.ShowTypingAsync(Snowflake.Parse(message.Channel), cancellation));

    // Typing ends by itself with the answer.
    public Task WithdrawAsync(ChatMessage message, CancellationToken cancellation) => Task.CompletedTask;

    public void Failed(ChatMessage message, Exception reason) => EdgeLog.AnswerFailed(logger, reason);

    private async Task<string?> PostAsync(ChatMessage message, OutgoingMessage answer, CancellationToken cancellation)
    {
        var reply = answer with { ReplyTo = Snowflake.Parse(message.MessageId) };
        try
        {
            return (await client.SendAsync(Snowflake.Parse(message.Channel), reply, cancellation).ConfigureAwait(false)).ToString();
        }
        catch (DiscordRequestException exception) when (exception.Failure == DiscordFailure.MissingPermission && !message.IsDirect)
        {
            EdgeLog.MayNotWrite(logger, message.Channel);
            await TellOtherwiseAsync(message, answer, cancellation).ConfigureAwait(false);
        }
        catch (DiscordRequestException exception)
        {
            EdgeLog.NotPosted(logger, message.Channel, exception);
            if (exception.Failure == DiscordFailure.Refused) await SayNotTakenAsync(message, answer, cancellation).ConfigureAwait(false);
        }

        return null;
    }

    private async Task SayNotTakenAsync(ChatMessage message, OutgoingMessage answer, CancellationToken cancellation)
    {
        var sentence = OutgoingMessage.Text(NotTaken) with { ReplyTo = Snowflake.Parse(message.MessageId) };
        var failure = await TryAsync(() => client.SendAsync(Snowflake.Parse(message.Channel), sentence, cancellation)).ConfigureAwait(false);
        if (failure is not null && !message.IsDirect) await TellOtherwiseAsync(message, answer, cancellation).ConfigureAwait(false);
    }

    private async Task TellOtherwiseAsync(ChatMessage message, OutgoingMessage answer, CancellationToken cancellation)
    {
        const string Reason = "I may not write in the channel where you asked, so here is the answer.";
        try
        {
            var direct = await client.OpenDirectMessageAsync(Snowflake.Parse(message.User), cancellation).ConfigureAwait(false);
            await client.SendAsync(direct, OutgoingMessage.Text(Reason), cancellation).ConfigureAwait(false);
            await client.SendAsync(direct, answer, cancellation).ConfigureAwait(false);
        }
        catch (DiscordRequestException)
        {
            await TryAsync(() => client.ReactAsync(Snowflake.Parse(message.Channel), Snowflake.Parse(message.MessageId), Reaction, cancellation))
                .ConfigureAwait(false);
        }
    }

    private async Task<DiscordFailure?> TryAsync(Func<Task> call)
    {
        try
        {
            await call().ConfigureAwait(false);
            return null;
        }
        catch (DiscordRequestException exception)
        {
            if (exception.Failure != DiscordFailure.Gone) EdgeLog.NotDone(logger, exception);
            return exception.Failure;
        }
    }
}
