namespace Bot.Core.Conversation.Topics;

/// <summary>A stretch of a sentence that may name a topic.</summary>
/// <param name="First">Its first token, by place among those of the sentence.</param>
/// <param name="Words">How many tokens it has; at least 1.</param>
/// <param name="Kind">What makes it a candidate.</param>
internal readonly record struct TopicPhrase(int First, int Words, TopicKind Kind)
{
    /// <summary>The place after its last token.</summary>
    public int End => First + Words;
}
