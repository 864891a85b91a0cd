using Bot.Core.Articles;

namespace Bot.Core.Conversation.Topics;

/// <summary>A stretch of text that may name a topic.</summary>
/// <param name="Span">Where it stands.</param>
/// <param name="Key">Its terms, joined: equal topics share it.</param>
/// <param name="Kind">What makes it a candidate.</param>
internal readonly record struct TopicPhrase(TextSpan Span, string Key, TopicKind Kind);
