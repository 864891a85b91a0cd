using System.Collections.Immutable;
using Bot.Core.Articles;

namespace Bot.Web.Api;

/// <summary>An article with its text.</summary>
/// <param name="Article">What is known of it.</param>
/// <param name="Hash">The hash of the text, as in links to it.</param>
/// <param name="Text">The stored text, which all offsets refer to.</param>
/// <param name="Paragraphs">Its numbered paragraphs.</param>
public sealed record ArticleTextRecord(ArticleRecord Article, string Hash, string Text, ImmutableArray<ParagraphRecord> Paragraphs)
{
    public static ArticleTextRecord Of(Article article, int number) => new(
        ArticleRecord.Of(article, number), article.ContentHash, article.Text,
        [.. article.Paragraphs.Select(paragraph => new ParagraphRecord(paragraph.Number, paragraph.Span.Start, paragraph.Span.End, paragraph.Heading))]);
}
