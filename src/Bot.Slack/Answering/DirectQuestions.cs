using Bot.Core.Conversation;
using Bot.Core.Conversation.Chat;
using Bot.Slack.Rendering;
using Microsoft.Extensions.Logging;

namespace Bot.Slack.Answering;

/// <summary>Answers what is said to the bot alone other than by a message: commands, shortcuts, forms, topics of the Home tab.</summary>
internal sealed class DirectQuestions(ChatDesk desk, PrivateVoice whisper, TimeProvider clock, ILogger log)
{
    /// <summary>Asks, and says the answer to the asker alone; nothing when they were told already to slow down.</summary>
    public async Task AnswerAsync(string? team, PrivateEar ear, string conversation, string text, CancellationToken cancellation)
    {
        try
        {
            if (await AskAsync(team, ear.User, conversation, text, cancellation).ConfigureAwait(false) is { } reply)
                await whisper.SayAsync(ear, ReplyRenderer.Render(reply, new AnswerFrame(ear.User, IsPrivate: true)), cancellation).ConfigureAwait(false);
        }
        catch (OperationCanceledException) when (cancellation.IsCancellationRequested)
        {
            using var deadline = new CancellationTokenSource(ChatDesk.LastWords, clock);
            await whisper.SayAsync(ear, Notes.Only(ChatDesk.Interrupted), deadline.Token).ConfigureAwait(false);
        }
    }

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

    public static IncomingMessage Message(string user, string conversation, string text) => new()
    {
        Platform = SlackEdge.Name,
        Channel = conversation,
        User = user,
        Text = text,
    };
}
