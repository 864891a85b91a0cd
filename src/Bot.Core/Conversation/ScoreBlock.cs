using System.Collections.Immutable;

namespace Bot.Core.Conversation;

/// <summary>The rows of a score in words, with what each adds, for edges that can draw a bar.</summary>
/// <param name="Items">The rows in words.</param>
/// <param name="Weights">What each adds, in the same order; above 0.</param>
public sealed record ScoreBlock(ImmutableArray<string> Items, ImmutableArray<double> Weights) : ListBlock(Items);
