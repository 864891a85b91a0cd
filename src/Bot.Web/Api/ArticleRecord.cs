using System.Collections.Immutable;
using Bot.Core.Articles;
using Bot.Core.Conversation;

namespace Bot.Web.Api;

/// <summary>What is known of an article.</summary>
/// <param name="Id">Its file, as path below the folder.</param>
/// <param name="Number">Its number in <c>!articles</c>.</param>
/// <param name="Title">Its title.</param>
/// <param name="Authors">Its authors in order; empty when unknown.</param>
/// <param name="Publisher">Its publisher, or null.</param>
/// <param name="Date">Its date as exact as stated, or null when it is undated.</param>
/// <param name="Url">The address of the original, or null.</param>
/// <param name="Reader">Its path on this page.</param>
/// <param name="Paragraphs">Number of paragraphs.</param>
/// <param name="Sections">Number of headings.</param>
public sealed record ArticleRecord(
    string Id, int Number, string Title, ImmutableArray<string> Authors, string? Publisher, string? Date, string? Url, string Reader,
    int Paragraphs, int Sections)
{
    public static ArticleRecord Of(Article article, int number) => new(
        article.Id, number, article.Title, article.Attribution.Authors, article.Attribution.Publisher, article.Attribution.Date?.ToString(),
        article.Attribution.Url?.AbsoluteUri, ReaderPath.Of(article), article.Paragraphs.Length,
        article.Blocks.Count(block => block.Kind == BlockKind.Heading));
}
