namespace Bot.Core.Conversation.Topics;

/// <summary>How much one article treats a topic.</summary>
/// <param name="Article">The article's position in the library.</param>
/// <param name="Passages">Its passages that treat the topic; at least 1.</param>
public readonly record struct TopicShare(int Article, int Passages);
