using System.Collections.Immutable;

namespace Bot.Core.Conversation;

/// <summary>Names <see cref="Reply.Suggestions"/>; an edge may make links of them.</summary>
/// <param name="Label">What they are.</param>
/// <param name="Names">The names.</param>
public sealed record SuggestionsBlock(string Label, ImmutableArray<string> Names) : TextBlock($"{Label}: {string.Join(", ", Names)}.");
