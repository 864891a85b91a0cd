using System.Globalization;
using Bot.Core.Articles;
using Bot.Core.Quoting;

namespace Bot.Core.Conversation;

/// <summary>Addresses within the page that shows the articles: one rule for the page itself and for the chats that link to it.</summary>
public static class ReaderPath
{
    /// <summary>Path of an article; the id's folders stay folders.</summary>
    public static string Of(Article article) =>
        "/articles/" + string.Join('/', article.Id.Split('/').Select(Uri.EscapeDataString));

    /// <summary>
    /// Path of a quote: its exact span, the text that the span belongs to (so that a changed article is not highlighted at
    /// a wrong place), and its paragraph.
    /// </summary>
    public static string Of(Quote quote) => string.Create(
        CultureInfo.InvariantCulture,
        $"{Of(quote.Article)}?start={quote.Span.Start}&end={quote.Span.End}&text={quote.Article.ContentHash}#p{quote.Paragraph?.Number ?? 0}");
}
