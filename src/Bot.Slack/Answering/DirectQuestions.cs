using Bot.Core.Conversation;
using Bot.Core.Conversation.Chat;
using Bot.Slack.Rendering;
using Microsoft.Extensions.Logging;

namespace Bot.Slack.Answering;

/// <summary>Answers what is said to the bot alone other than by a message: commands, shortcuts, forms, topics of the Home tab.</summary>
internal sealed class DirectQuestions(ChatDesk desk, ILogger log)
{
    /// <summary>The reply to a line; null when the asker was told already to slow down.</summary>
    public async Task<Reply?> AskAsync(string? team, string user, string conversation, string text, CancellationToken cancellation)
    {
        var message = Message(user, conversation, text);
        try
        {
            return await desk.CommandAsync(team ?? user, message, cancellation).ConfigureAwait(false);
        }
        catch (Exception reason) when (reason is not OperationCanceledException)
        {
            log.HandlingFailed(reason, "a question");
            return Reply.Failure(message);
        }
    }

    /// <summary>Asks, and draws the answer for the asker alone.</summary>
    public async Task<SlackMessage?> DrawAsync(string? team, string user, string conversation, string text, CancellationToken cancellation) =>
        await AskAsync(team, user, conversation, text, cancellation).ConfigureAwait(false) is { } reply
            ? ReplyRenderer.Render(reply, new AnswerFrame(user, IsPrivate: true))
            : null;

    public static IncomingMessage Message(string user, string conversation, string text) => new()
    {
        Platform = SlackEdge.Name,
        Channel = conversation,
        User = user,
        Text = text,
    };
}
