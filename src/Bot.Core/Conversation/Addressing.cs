namespace Bot.Core.Conversation;

/// <summary>How a message reached the bot; it decides what the bot may stay silent to.</summary>
public enum Addressing
{
    /// <summary>Said to the bot alone (terminal, direct message, web page, slash command): every line is a command or a question.</summary>
    Direct,

    /// <summary>The bot was mentioned in a shared channel; the mention itself is already taken off the text.</summary>
    Mentioned,

    /// <summary>Overheard in a shared channel: only lines with the prefix may concern the bot.</summary>
    Overheard,
}
