using Bot.Core.Conversation.Chat;
using Bot.Discord.Port;
using Microsoft.Extensions.Logging;

namespace Bot.Discord.Edge;

/// <summary>Hands messages, edits and deletions to the desk.</summary>
internal sealed class MessageHandler(
    ChatDesk desk, DiscordOutlet outlet, EventTranslation translation, DiscordOptions options, ILogger logger)
{
    private int wasWithheldTold;

    public Task PostedAsync(ReceivedMessage message, Snowflake bot, CancellationToken cancellation)
    {
        if (!translation.IsServed(message.Guild, message.Channel, message.ParentChannel)) return Task.CompletedTask;
        TellOnceIfWithheld(message, bot);
        return desk.PostedAsync(translation.ToChat(message, bot), outlet, cancellation);
    }

    public Task EditedAsync(ReceivedMessage message, Snowflake bot, CancellationToken cancellation) =>
        translation.IsServed(message.Guild, message.Channel, message.ParentChannel)
            ? desk.EditedAsync(translation.ToChat(message, bot), outlet, cancellation)
            : Task.CompletedTask;

    public Task DeletedAsync(MessagesDeleted deleted, CancellationToken cancellation) => Task.WhenAll(
        deleted.Messages.Select(id => desk.DeletedAsync(deleted.Channel.ToString(), id.ToString(), outlet, cancellation)));

    private void TellOnceIfWithheld(ReceivedMessage message, Snowflake bot)
    {
        if (!options.MessageContent || !message.IsWithheld || message.IsAutomatic || message.Guild is null) return;
        if (EventTranslation.Mentions(message, bot) || Interlocked.Exchange(ref wasWithheldTold, 1) == 1) return;
        EdgeLog.ContentWithheld(logger);
    }
}
