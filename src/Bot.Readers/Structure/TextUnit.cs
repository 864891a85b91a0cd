using Bot.Core.Articles;

namespace Bot.Readers.Structure;

/// <summary>A stretch that a format sets apart, before it is known what it is to a reader.</summary>
/// <param name="Span">Where it stands, trimmed and not empty.</param>
/// <param name="Kind">What the format's markup says.</param>
/// <param name="Level">1 to 6 for headings, else 0.</param>
internal readonly record struct TextUnit(TextSpan Span, UnitKind Kind, int Level = 0);
