using System.Collections.Immutable;

namespace Bot.Core.Conversation.Commands;

/// <summary>All commands, in the order in which the help lists them.</summary>
internal sealed class CommandTable
{
    public CommandTable() => All =
    [
        new AskCommand(), new TopicsCommand(), new ArticlesCommand(), new ArticleCommand(), new MoreCommand(), new ContextCommand(),
        new VerifyCommand(), new CiteCommand(), new CompareCommand(), new WhyCommand(), new SourcesCommand(), new SaidCommand(),
        new HelpCommand(this),
    ];

    public ImmutableArray<Command> All { get; }

    /// <summary>The command with this name, in any case; null when there is none.</summary>
    public Command? Find(string name) => All.FirstOrDefault(command => command.Name.Equals(name, StringComparison.OrdinalIgnoreCase));
}
