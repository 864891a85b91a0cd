namespace Bot.Commands;

/// <summary>What may follow a command's word.</summary>
internal enum CommandWords
{
    /// <summary>Nothing.</summary>
    None,

    /// <summary>The name of an article, perhaps with spaces.</summary>
    Name,

    /// <summary>Anything at all: even what looks like an option is part of the question.</summary>
    Question,
}
