using Bot.Core.Articles;
using Bot.Core.Quoting;

namespace Bot.Core.Conversation;

/// <summary>Where a quote comes from: title, authors or publisher, date or "undated", section, paragraph, link.</summary>
public sealed record Source
{
    /// <summary>What is said in place of a date that nobody states, so that no text is taken for current by mistake.</summary>
    public const string Undated = "undated";

    public required string Title { get; init; }

    /// <summary>The authors, else the publisher; null when neither is known.</summary>
    public string? By { get; init; }

    /// <summary>The date as exact as stated, or "undated".</summary>
    public required string Date { get; init; }

    /// <summary>The heading path above the quote; null before the first heading.</summary>
    public string? Section { get; init; }

    /// <summary>1-based number of the paragraph the quote begins in.</summary>
    public required int Paragraph { get; init; }

    /// <summary>1-based number of the paragraph the quote ends in.</summary>
    public required int LastParagraph { get; init; }

    /// <summary>"paragraph 19", or "paragraphs 19–20" for a quote that runs on into the next.</summary>
    public string Place => LastParagraph > Paragraph ? $"paragraphs {Paragraph}–{LastParagraph}" : $"paragraph {Paragraph}";

    /// <summary>
    /// The article's address with a text fragment that lands on the quote, else the place in the reader when that is
    /// public; null when neither is known.
    /// </summary>
    public string? Url { get; init; }

    /// <summary>States where a quote comes from.</summary>
    public static Source Of(Quote quote)
    {
        var attribution = quote.Article.Attribution;
        return new Source
        {
            Title = attribution.Title,
            By = ByLine(attribution),
            Date = attribution.Date?.ToString() ?? Undated,
            Section = quote.Paragraph?.Heading,
            Paragraph = quote.Paragraph?.Number ?? 0,
            LastParagraph = quote.LastParagraph?.Number ?? 0,
            Url = LinkTo(quote),
        };
    }

    /// <summary>The authors in words, else the publisher, else null.</summary>
    public static string? ByLine(Attribution attribution) => attribution.Authors switch
    {
        [] => attribution.Publisher,
        [var only] => only,
        [.. var others, var last] => $"{string.Join(", ", others)} and {last}",
    };

    private static string? LinkTo(Quote quote) => quote.Article switch
    {
        { Attribution.Url: { } url } => TextFragment.Link(url, quote),
        { ReaderUrl: { } reader } => new Uri(reader, ReaderPath.Of(quote)).AbsoluteUri,
        _ => null,
    };

    /// <summary>All of it on one line, the link last.</summary>
    public override string ToString() =>
        string.Join(" · ", new[] { Title, By, Date, Section, Place, Url }.Where(part => part is not null));
}
