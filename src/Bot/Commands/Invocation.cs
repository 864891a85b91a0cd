namespace Bot.Commands;

/// <summary>What the command line asks for, settings apart.</summary>
internal sealed record Invocation
{
    /// <summary>The command; null runs the bot.</summary>
    public CommandDescription? Command { get; init; }

    /// <summary>What follows the command: a question's words, an article's name.</summary>
    public IReadOnlyList<string> Words { get; init; } = [];

    /// <summary>Whether <c>--json</c> was given.</summary>
    public bool IsJson { get; init; }

    /// <summary>Whether <c>--explain</c> was given, which only says something beside <c>--json</c>.</summary>
    public bool IsExplained { get; init; }

    /// <summary>Whether the single word <c>-</c> asks for lines from standard input.</summary>
    public bool ReadsInput { get; init; }

    /// <summary>Whether help is wanted, on the command or, without one, on all.</summary>
    public bool IsHelp { get; init; }

    public bool IsVersion { get; init; }

    /// <summary>Why the command line makes no sense, in one line; null when it does.</summary>
    public string? Problem { get; init; }
}
