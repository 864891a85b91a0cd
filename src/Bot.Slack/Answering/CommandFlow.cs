using Bot.Core.Conversation.Chat;
using Bot.Slack.Events;

namespace Bot.Slack.Answering;

/// <summary>Slash commands: the answer is for the asker alone, and can be shared.</summary>
internal sealed class CommandFlow(DirectQuestions questions)
{
    public Task HandleAsync(CommandIssued command, Errand errand, CancellationToken cancellation) => command.User is { } user
        ? questions.AnswerAsync(
            command.TeamId, new PrivateEar(user, new SlackPlace(command.Channel), errand, command.ResponseUrl), command.Channel, Line(command), cancellation)
        : Task.CompletedTask;

    // What the words mean is the core's affair; a command only chooses where they begin.
    private static string Line(CommandIssued command)
    {
        var text = MessageText.Typed(command.Text, "");
        var isHelp = text.Equals("help", StringComparison.OrdinalIgnoreCase);
        return command.Command switch
        {
            "/articles" when isHelp => "help articles",
            "/articles" when text.Length == 0 => "articles",
            "/articles" => $"article {text}",
            _ when isHelp || text.Length == 0 => "help",
            _ => text,
        };
    }
}
