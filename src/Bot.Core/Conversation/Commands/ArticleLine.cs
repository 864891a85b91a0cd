using Bot.Core.Articles;

namespace Bot.Core.Conversation.Commands;

/// <summary>Says in words what an article is and how long.</summary>
internal static class ArticleLine
{
    /// <summary>Number, title, authors or publisher, date, sections, length.</summary>
    public static string Of(Article article, int number) => string.Join(" · ", new[]
    {
        $"{number}. {article.Title}",
        Source.ByLine(article.Attribution),
        article.Attribution.Date?.ToString() ?? Source.Undated,
        Sections(article),
        Length(article),
    }.Where(part => part is not null));

    /// <summary>"8 paragraphs, 700 words".</summary>
    public static string Length(Article article) =>
        $"{Count(article.Paragraphs.Length, "paragraph")}, {Count(Words(article), "word")}";

    private static string? Sections(Article article)
    {
        var sections = article.Blocks.Count(block => block.Kind == BlockKind.Heading);
        return sections == 0 ? null : Count(sections, "section");
    }

    private static int Words(Article article) => article.Paragraphs.Sum(paragraph => Words(article.Text.AsSpan(paragraph.Span.Start, paragraph.Span.Length)));

    private static int Words(ReadOnlySpan<char> text)
    {
        var (words, isInside) = (0, false);
        foreach (var letter in text)
        {
            var isWord = !char.IsWhiteSpace(letter);
            if (isWord && !isInside) words++;
            isInside = isWord;
        }

        return words;
    }

    private static string Count(int number, string noun) => number == 1 ? $"1 {noun}" : $"{number} {noun}s";
}
