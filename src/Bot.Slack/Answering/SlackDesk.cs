using Bot.Core.Conversation.Chat;
using Bot.Slack.Events;

namespace Bot.Slack.Answering;

/// <summary>Gives each event to what handles its kind; a second delivery of one goes nowhere.</summary>
internal sealed class SlackDesk(
    ChatDesk desk, MessageFlow messages, CommandFlow commands, ClickFlow clicks, ShortcutFlow shortcuts, FormFlow forms, HomeFlow home)
{
    public Task HandleAsync(SlackEvent happening, Errand errand, CancellationToken cancellation) => happening switch
    {
        MessagePosted posted => messages.PostedAsync(posted, errand, cancellation),
        _ when happening.EventId is { } id && !desk.IsNew(id) => Task.CompletedTask,
        MessageEdited edited => messages.EditedAsync(edited, cancellation),
        MessageDeleted deleted => messages.DeletedAsync(deleted, cancellation),
        CommandIssued command => commands.HandleAsync(command, errand, cancellation),
        ActionClicked click => clicks.HandleAsync(click, errand, cancellation),
        ShortcutUsed shortcut => shortcuts.HandleAsync(shortcut, errand, cancellation),
        ViewSubmitted form => forms.HandleAsync(form, errand, cancellation),
        HomeOpened opened => home.ShowAsync(opened, cancellation),
        _ => Task.CompletedTask,
    };
}
