namespace Bot.Core.Conversation.Answering;

/// <summary>What is asked of the articles' records rather than of their texts.</summary>
internal enum RecordKind
{
    /// <summary>Which articles there are.</summary>
    Articles,

    /// <summary>What they treat.</summary>
    Topics,

    /// <summary>Who wrote or published them.</summary>
    Authors,

    /// <summary>When they were published.</summary>
    Date,
}
