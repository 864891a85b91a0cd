using Bot.Core.Conversation;
using Bot.Core.Conversation.Chat;
using Bot.Slack.Events;

namespace Bot.Slack.Answering;

/// <summary>Shortcuts on messages, which serve in threads, too; and the global one, which opens the form.</summary>
internal sealed class ShortcutFlow(DirectQuestions questions, FormFlow forms, ConversationOptions conversation)
{
    /// <summary>Finds passages for each sentence of a message.</summary>
    public const string FindSources = "find_sources";

    /// <summary>Looks a quotation up, word for word.</summary>
    public const string Verify = "verify_quotation";

    /// <summary>Opens the form from anywhere.</summary>
    public const string Ask = "ask_articles";

    public async Task HandleAsync(ShortcutUsed shortcut, Errand errand, CancellationToken cancellation)
    {
        if (shortcut.User is not { } user) return;
        if (shortcut.CallbackId == Ask)
        {
            await forms.OpenAsync(user, shortcut.TriggerId, errand, cancellation).ConfigureAwait(false);
            return;
        }

        var command = shortcut.CallbackId == Verify ? "verify" : "sources";
        var text = $"{conversation.Prefix}{command} {MessageText.Typed(shortcut.MessageText, "")}";
        var place = Place(shortcut);
        var name = place?.ThreadTs is { } thread ? Conversations.Thread(place.Channel, thread) : user;
        await questions.AnswerAsync(shortcut.TeamId, new PrivateEar(user, place, errand, shortcut.ResponseUrl), name, text, cancellation).ConfigureAwait(false);
    }

    private static SlackPlace? Place(ShortcutUsed shortcut) =>
        shortcut.Channel is { } channel ? new SlackPlace(channel, shortcut.ThreadTs ?? shortcut.MessageTs) : null;
}
