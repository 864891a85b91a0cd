using System.Collections.Immutable;
using Bot.Core.Articles;
using Bot.Core.Conversation;
using Bot.Core.Quoting;
using Microsoft.AspNetCore.Http;

namespace Bot.Web.Pages.Reading;

/// <summary>What of an article a visitor wants to see.</summary>
internal sealed record ReaderView
{
    private const int MaxFound = 2_000;
    private const int MaxRest = 10_000;

    public required Article Article { get; init; }

    /// <summary>The article's 1-based number in <c>!articles</c>.</summary>
    public required int Number { get; init; }

    public required ImmutableArray<TextSpan> Pages { get; init; }

    /// <summary>1-based.</summary>
    public required int Page { get; init; }

    /// <summary>The words to highlight; null when the address names none that can be quoted.</summary>
    public Quote? Quote { get; init; }

    /// <summary>Whether the address names words of a text that the article no longer has.</summary>
    public bool IsStale { get; init; }

    /// <summary>What was searched for inside; "" when nothing was.</summary>
    public string Search { get; init; } = "";

    /// <summary>Where it stands.</summary>
    public ImmutableArray<TextSpan> Found { get; init; } = [];

    /// <summary>The page's span, and the rest of a quote that begins on it.</summary>
    public TextSpan Shown
    {
        get
        {
            var page = Pages[Page - 1];
            var isCut = Quote is { } quote && page.Contains(quote.Span.Start) && quote.Span.End > page.End;
            return isCut ? new TextSpan(page.Start, Math.Min(Quote!.Span.End, page.End + MaxRest)) : page;
        }
    }

    /// <summary>How deep a heading is below the article's outermost ones; 1 to 3. Some formats begin at the second level, below the title.</summary>
    public int LevelOf(Block heading) =>
        Math.Min(3, heading.Level - Article.Blocks.Where(block => block.Kind == BlockKind.Heading).Min(block => block.Level) + 1);

    /// <summary>Reads the address.</summary>
    public static ReaderView Of(HttpContext context, Library library, Article article)
    {
        var pages = ReaderPages.Split(article);
        var isStale = context.Request.Query["text"].ToString() is { Length: > 0 } text && text != article.ContentHash;
        var quote = isStale ? null : QuoteOf(context, article);
        var search = context.Request.Query["find"].ToString();
        var found = search.Length == 0 ? [] : ArticleSearch.Find(library.Index.Analyzer, article, search, MaxFound);
        var offset = quote?.Span.Start ?? ParagraphOf(context, article)?.Span.Start ?? (found is [var first, ..] ? first.Start : 0);
        return new ReaderView
        {
            Article = article,
            Number = library.Articles.IndexOf(article) + 1,
            Pages = pages,
            Page = context.Request.Query.ContainsKey("page") ? Paging.Asked(context, pages.Length) : ReaderPages.At(pages, offset),
            Quote = quote,
            IsStale = isStale,
            Search = search,
            Found = found,
        };
    }

    private static Quote? QuoteOf(HttpContext context, Article article) =>
        Paging.Number(context, "start") is { } start && Paging.Number(context, "end") is { } end && start < end && end <= article.Text.Length
            ? new Quote(article, new TextSpan(start, end))
            : null;

    private static Paragraph? ParagraphOf(HttpContext context, Article article) =>
        Paging.Number(context, "p") is { } number && number >= 1 && number <= article.Paragraphs.Length ? article.Paragraphs[number - 1] : null;
}
