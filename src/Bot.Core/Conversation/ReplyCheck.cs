using Bot.Core.Quoting;

namespace Bot.Core.Conversation;

/// <summary>Compares what a reply quotes with the articles that are served.</summary>
public static class ReplyCheck
{
    /// <summary>Whether every excerpt stands in its article as it is served now: the same text, the same characters at its span, the same source.</summary>
    public static bool Stands(Reply reply, Library current)
    {
        // The usual case costs one comparison: nothing was indexed since.
        if (reply.Version is { } version && version == current.Version) return true;
        var articles = current.Articles.ToDictionary(article => article.Id, StringComparer.Ordinal);
        return reply.Excerpts.All(excerpt =>
            articles.TryGetValue(excerpt.Quote.Article.Id, out var article)
            && article.ContentHash == excerpt.Quote.Article.ContentHash
            && excerpt.Quote.Span.Slice(article.Text) == excerpt.Quote.Text
            && Source.Of(new Quote(article, excerpt.Quote.Span)) == excerpt.Source);
    }
}
