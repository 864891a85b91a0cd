using Bot.Core.Conversation.Chat;
using Bot.Discord.Port;
using Microsoft.Extensions.Logging;

namespace Bot.Discord.Edge;

/// <summary>Hands messages, edits and deletions to the desk.</summary>
internal sealed class MessageHandler(
    ChatDesk desk, DiscordOutlet outlet, EventTranslation translation, DiscordOptions options, DiscordTimings timings, ILogger logger)
{
    private const string Interrupted = "I am being stopped and could not finish this answer. Please ask again in a moment.";

    private int wasWithheldTold;
    private int unfinished;

    /// <summary>Answers cut short by a shutdown.</summary>
    public int Unfinished => unfinished;

    public async Task PostedAsync(ReceivedMessage message, Snowflake bot, CancellationToken cancellation)
    {
        if (!translation.IsServed(message.Guild, message.Channel, message.ParentChannel)) return;
        TellOnceIfWithheld(message, bot);
        var chat = translation.ToChat(message, bot);
        try
        {
            await desk.PostedAsync(chat, outlet, cancellation).ConfigureAwait(false);
        }
        catch (OperationCanceledException) when (cancellation.IsCancellationRequested)
        {
            await SayInterruptedAsync(chat).ConfigureAwait(false);
        }
    }

    public Task EditedAsync(ReceivedMessage message, Snowflake bot, CancellationToken cancellation) =>
        translation.IsServed(message.Guild, message.Channel, message.ParentChannel)
            ? desk.EditedAsync(translation.ToChat(message, bot), outlet, cancellation)
            : Task.CompletedTask;

    public Task DeletedAsync(MessagesDeleted deleted, CancellationToken cancellation) => Task.WhenAll(
        deleted.Messages.Select(id => desk.DeletedAsync(deleted.Channel.ToString(), id.ToString(), outlet, cancellation)));

    private async Task SayInterruptedAsync(ChatMessage message)
    {
        Interlocked.Increment(ref unfinished);
        using var deadline = new CancellationTokenSource(timings.CloseTimeout);
        try
        {
            await outlet.SayAsync(message, Interrupted, deadline.Token).ConfigureAwait(false);
        }
        catch (OperationCanceledException)
        {
            // The process ends now; there is no time left to say even that.
        }
    }

    private void TellOnceIfWithheld(ReceivedMessage message, Snowflake bot)
    {
        if (!options.MessageContent || !message.IsWithheld || message.IsAutomatic || message.Guild is null) return;
        if (EventTranslation.Mentions(message, bot) || Interlocked.Exchange(ref wasWithheldTold, 1) == 1) return;
        EdgeLog.ContentWithheld(logger);
    }
}
