using System.Collections.Immutable;
using Bot.Core.Articles;

namespace Bot.Readers.Structure;

/// <summary>An article's blocks, and what its text states about itself in a title, byline or date line.</summary>
internal sealed record Classification(ImmutableArray<Block> Blocks, StatedAttribution Stated);
