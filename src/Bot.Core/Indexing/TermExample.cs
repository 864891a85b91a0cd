using Bot.Core.Articles;

namespace Bot.Core.Indexing;

/// <summary>Where a term was first met in a passage's own text: a stem is shown to people as the word it came from.</summary>
/// <param name="Passage">Number of the passage; −1 for a term that stands only in titles and headings.</param>
/// <param name="Span">The word, in the article's text.</param>
internal readonly record struct TermExample(int Passage, TextSpan Span)
{
    public static TermExample None { get; } = new(-1, default);
}
