namespace Bot.Core.Conversation;

/// <summary>What an excerpt is to the question.</summary>
public enum ExcerptRole
{
    /// <summary>It answers the question, or treats the topic asked for.</summary>
    Answer,

    /// <summary>The nearest the articles have; not an answer.</summary>
    Related,

    /// <summary>The paragraph of an excerpt or one of its neighbours.</summary>
    Context,
}
