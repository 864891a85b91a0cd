using System.Collections.Immutable;
using Bot.Core.Articles;
using Bot.Core.Quoting;

namespace Bot.Core.Checking.Citations;

/// <summary>What a citation states: who published what, when and where, and which paragraph is meant.</summary>
internal sealed record CitedPlace
{
    public required string Title { get; init; }

    public ImmutableArray<Author> Authors { get; init; } = [];

    public string? Publisher { get; init; }

    public PublicationDate? Date { get; init; }

    /// <summary>The article's own address, without a text fragment.</summary>
    public Uri? Url { get; init; }

    /// <summary>The innermost heading above the quote; null before the first.</summary>
    public string? Section { get; init; }

    /// <summary>First and last paragraph of the quote, 1-based; 0 outside every paragraph.</summary>
    public (int First, int Last) Paragraphs { get; init; }

    /// <summary>Number of paragraphs of the article before the section; 0 before the first heading.</summary>
    public int BeforeSection { get; init; }

    /// <summary>"12", or "12–13" for a quote that spans several.</summary>
    public string ParagraphNumbers => NumbersFrom(0);

    /// <summary>The same, counted from the heading.</summary>
    public string ParagraphNumbersInSection => NumbersFrom(BeforeSection);

    public bool IsSeveral => Paragraphs.First != Paragraphs.Last;

    public static CitedPlace Of(Quote quote)
    {
        var attribution = quote.Article.Attribution;
        var last = quote.LastParagraph?.Number ?? 0;
        return new CitedPlace
        {
            Title = string.Join(' ', attribution.Title.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries)),
            Authors = Author.Of(attribution.Authors),
            Publisher = attribution.Publisher,
            Date = attribution.Date,
            Url = attribution.Url,
            Section = quote.Paragraph?.InnermostHeading,
            Paragraphs = (quote.Paragraph?.Number ?? last, last),
            BeforeSection = quote.Paragraph is { Heading: { } heading } first
                ? quote.Article.Paragraphs.Take(first.Number).Reverse().SkipWhile(paragraph => paragraph.Heading == heading).Count() : 0,
        };
    }

    private string NumbersFrom(int before) =>
        IsSeveral ? $"{Paragraphs.First - before}–{Paragraphs.Last - before}" : $"{Paragraphs.First - before}";
}
