namespace Bot.Core.Articles;

/// <summary>A numbered paragraph: the unit a source line, a citation and <c>#p12</c> point to.</summary>
/// <param name="Number">1-based over the article's paragraphs; headings and furniture are not counted.</param>
/// <param name="Span">Where it stands in the article's text.</param>
/// <param name="Heading">The headings above it, outermost first, joined by <see cref="Article.HeadingSeparator"/>; null before the first.</param>
public sealed record Paragraph(int Number, TextSpan Span, string? Heading)
{
    /// <summary>The last of the headings above it; null before the first.</summary>
    public string? InnermostHeading => Heading is not null && Heading.LastIndexOf(Article.HeadingSeparator, StringComparison.Ordinal) is >= 0 and var cut
        ? Heading[(cut + Article.HeadingSeparator.Length)..]
        : Heading;
}
