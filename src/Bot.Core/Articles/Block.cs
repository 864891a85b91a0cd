namespace Bot.Core.Articles;

/// <summary>A stretch of an article's text and what it is.</summary>
/// <param name="Kind">What the stretch is.</param>
/// <param name="Span">Where it stands, without surrounding white space.</param>
/// <param name="Level">For headings their depth, 1 (outermost) to 6; 0 for everything else.</param>
public readonly record struct Block(BlockKind Kind, TextSpan Span, int Level = 0);
