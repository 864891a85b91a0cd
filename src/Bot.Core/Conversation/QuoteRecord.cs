using System.Collections.Immutable;
using System.Text.Json.Serialization;

namespace Bot.Core.Conversation;

/// <summary>An excerpt as data.</summary>
/// <param name="Text">The verbatim text.</param>
/// <param name="Article">The article's file, as its path below the folder.</param>
/// <param name="Title">The article's title.</param>
/// <param name="Heading">The heading path above it, or null.</param>
/// <param name="Paragraph">1-based number of the paragraph it begins in.</param>
/// <param name="Start">UTF-16 offset of its first character in the stored text.</param>
/// <param name="End">UTF-16 offset after its last character.</param>
/// <param name="Score">The score of its passage.</param>
/// <param name="Url">Link with a text fragment, or null.</param>
/// <param name="Missing">Names that were asked for and stand neither in the text nor in what is said of its source.</param>
/// <param name="LastParagraph">1-based number of the paragraph it ends in; null, and left out, when that is the same.</param>
/// <param name="Explanation">Why it was chosen; null, and left out, unless that was asked for.</param>
public sealed record QuoteRecord(
    string Text, string Article, string Title, string? Heading, int Paragraph,
    int Start, int End, double Score, string? Url, ImmutableArray<string> Missing,
    [property: JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)] int? LastParagraph = null,
    [property: JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)] ExplanationRecord? Explanation = null)
{
    public static QuoteRecord From(Excerpt excerpt)
    {
        var (quote, source) = (excerpt.Quote, excerpt.Source);
        return new QuoteRecord(
            quote.Text, quote.Article.Id, source.Title, source.Section, source.Paragraph, quote.Span.Start, quote.Span.End, excerpt.Score,
            source.Url, [.. excerpt.Missing.Select(missing => missing.Name)], source.LastParagraph > source.Paragraph ? source.LastParagraph : null);
    }
}
