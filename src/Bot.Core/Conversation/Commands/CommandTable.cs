using System.Collections.Immutable;
using Bot.Core.Indexing;

namespace Bot.Core.Conversation.Commands;

/// <summary>All commands, in the order in which the help lists them.</summary>
internal sealed class CommandTable
{
    // Nearly any shorter word is near to some command.
    private const int MinMistyped = 4;

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
    public Command? Near(string name) =>
        name.Length >= MinMistyped && NearestName.Of(name, All.Select(command => command.Name)) is { } meant ? Find(meant) : null;
}
