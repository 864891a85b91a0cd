namespace Bot.Core.Conversation.Answering;

/// <summary>What is asked of the articles' records rather than of their texts.</summary>
internal enum RecordKind
{
    /// <summary>Which articles there are.</summary>
    Articles,

    /// <summary>What they treat.</summary>
    Topics,

    /// <summary>Who wrote them.</summary>
    Authors,

    /// <summary>Who published them.</summary>
    Publisher,

    /// <summary>What they are called.</summary>
    Title,

    /// <summary>When they were published.</summary>
    Date,
}
