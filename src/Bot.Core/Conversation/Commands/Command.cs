namespace Bot.Core.Conversation.Commands;

/// <summary>Something the bot can be told to do.</summary>
internal abstract class Command
{
    /// <summary>The word that calls it, in lower case.</summary>
    public abstract string Name { get; }

    /// <summary>Another word that calls it behind the prefix, in lower case; null when there is none.</summary>
    public virtual string? OtherName => null;

    /// <summary>Its name and arguments, as shown in the help.</summary>
    public abstract string Usage { get; }

    /// <summary>What it answers, in one line.</summary>
    public abstract string Summary { get; }

    /// <summary>
    /// Whether a line without a prefix that begins with the name means this command: "more" does,
    /// "more about the border?" is a question.
    /// </summary>
    public abstract bool Fits(string arguments);

    /// <summary>Carries the command out. Null only where an overheard line turns out not to concern the bot.</summary>
    public abstract Reply? Answer(Exchange exchange, string arguments);

    protected static bool IsEmptyOrNumber(string arguments) => arguments.Length == 0 || Numbers.TryParse(arguments, out _);
}
