using System.Text;
using Bot.Core.Articles;

namespace Bot.Readers.Tests;

/// <summary>Reads text as if it were a file, and looks at what comes of it.</summary>
internal static class Reading
{
    public static ReadResult Read(string id, string content, StatedAttribution? sidecar = null) =>
        new ArticleReader().Read(id, Encoding.UTF8.GetBytes(content), sidecar is null ? null : new SidecarEntry(id, sidecar));

    public static Article Article(string id, string content, StatedAttribution? sidecar = null)
    {
        var result = Read(id, content, sidecar);
        Assert.Null(result.Refusal);
        return result.Article!;
    }

    public static string[] Texts(this Article article, BlockKind kind) =>
        [.. article.Blocks.Where(block => block.Kind == kind).Select(block => block.Span.Slice(article.Text))];

    public static string[] Paragraphs(string id, string content) => Article(id, content).Texts(BlockKind.Paragraph);

    public static string[] Headings(string id, string content) => Article(id, content).Texts(BlockKind.Heading);

    public static string[] Furniture(string id, string content) => Article(id, content).Texts(BlockKind.Furniture);
}
