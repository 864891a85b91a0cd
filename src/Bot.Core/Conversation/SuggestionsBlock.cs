using System.Collections.Immutable;

namespace Bot.Core.Conversation;

/// <summary>Names <see cref="Reply.Suggestions"/>; an edge may make links of them.</summary>
public sealed record SuggestionsBlock(ImmutableArray<string> Topics) : TextBlock($"Topics near it: {string.Join(", ", Topics)}.");
