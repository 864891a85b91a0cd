using System.Collections.Immutable;
using Bot.Core.Indexing;

namespace Bot.Core.Conversation.Commands;

/// <summary>All commands, in the order in which the help lists them.</summary>
internal sealed class CommandTable
{
    private const int MaxEdits = 2;

    public CommandTable() => All =
    [
        new AskCommand(), new TopicsCommand(), new ArticlesCommand(), new ArticleCommand(), new MoreCommand(), new ContextCommand(),
        new VerifyCommand(), new CiteCommand(), new CompareCommand(), new WhyCommand(), new SourcesCommand(), new SaidCommand(),
        new HelpCommand(this),
    ];

    public ImmutableArray<Command> All { get; }

    /// <summary>The command with this name, in any case; null when there is none.</summary>
    public Command? Find(string name) => All.FirstOrDefault(command => command.Name.Equals(name, StringComparison.OrdinalIgnoreCase));

    /// <summary>The command with this other name, in any case; null when there is none.</summary>
    public Command? FindOther(string name) => All.FirstOrDefault(command => name.Equals(command.OtherName, StringComparison.OrdinalIgnoreCase));

    /// <summary>The command that a word was probably meant for; null when none is near.</summary>
    public Command? Near(string name) => name.Length < 4 ? null : All
        .Select(command => (Command: command, Distance: EditDistance.Between(name.ToLowerInvariant(), command.Name, MaxEdits)))
        .Where(near => near.Distance <= MaxEdits)
        .OrderBy(near => near.Distance)
        .Select(near => near.Command)
        .FirstOrDefault();
}
