using Bot.Core.Conversation.Chat;
using Bot.Slack.Events;

namespace Bot.Slack.Answering;

/// <summary>Messages in channels and direct messages, their edits and deletions.</summary>
internal sealed class MessageFlow(
    SlackOptions options, MessageTranslator translator, ChatDesk desk, SlackOutlet outlet, PrivateVoice whisper)
{
    public Task PostedAsync(MessagePosted posted, Errand errand, CancellationToken cancellation)
    {
        var message = translator.Translate(posted);
        if (posted.IsDirect || options.Allows(posted.Channel)) return desk.PostedAsync(message, outlet, cancellation);

        // Who calls the bot by its name is told; everything else in a channel that is not allowed was not meant for it.
        return message is { MentionsBot: true, IsFromBot: false } && desk.IsNew(message.EventId)
            ? whisper.SayAsync(new PrivateEar(message.User, new SlackPlace(posted.Channel, posted.ThreadTs), errand), Notes.Only(Notes.NotHere), cancellation)
            : Task.CompletedTask;
    }

    public Task EditedAsync(MessageEdited edited, CancellationToken cancellation) =>
        edited.IsDirect || options.Allows(edited.Channel)
            ? desk.EditedAsync(translator.Translate(edited), outlet, cancellation)
            : Task.CompletedTask;

    public Task DeletedAsync(MessageDeleted deleted, CancellationToken cancellation) =>
        desk.DeletedAsync(Conversations.Thread(deleted.Channel, deleted.ThreadTs ?? deleted.Ts), deleted.Ts, outlet, cancellation);
}
