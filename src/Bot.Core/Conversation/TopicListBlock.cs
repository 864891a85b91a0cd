using System.Collections.Immutable;

namespace Bot.Core.Conversation;

/// <summary>A list of topics, for edges that can make links of them.</summary>
/// <param name="Topics">Their names.</param>
/// <param name="Items">What is said of each, in the same order.</param>
public sealed record TopicListBlock(ImmutableArray<string> Topics, ImmutableArray<string> Items) : ListBlock(Items);
