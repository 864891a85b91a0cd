namespace Bot.Core.Conversation.Answering;

/// <summary>How a text asked of the articles is to be taken.</summary>
public enum RequestKind
{
    /// <summary>A question: the passages that say most about it, if they say enough.</summary>
    Question,

    /// <summary>A word or a few: every passage that treats them.</summary>
    Topic,

    /// <summary>A phrase: every place where it stands as written.</summary>
    Phrase,
}
