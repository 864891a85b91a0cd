namespace Bot.Core.Conversation.Chat;

/// <summary>What the bot answers in a shared channel.</summary>
public enum ChannelRule
{
    /// <summary>Lines with the prefix, and mentions of the bot.</summary>
    CommandsAndMentions,

    /// <summary>Mentions of the bot only.</summary>
    MentionsOnly,

    /// <summary>The same as <see cref="CommandsAndMentions"/>, and every line that ends with a question mark.</summary>
    EveryQuestion,
}
