using System.Collections.Immutable;
using Bot.Core.Checking.Matching;

namespace Bot.Core.Conversation;

/// <summary>
/// A text that somebody brought, beside the article's: two texts that must not be mistaken for each other, so an edge
/// keeps them apart and marks where they differ.
/// </summary>
public sealed record ComparisonBlock(ImmutableArray<ComparisonPart> Parts) : ReplyBlock;
