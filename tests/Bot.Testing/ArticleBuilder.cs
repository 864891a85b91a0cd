using System.Collections.Immutable;
using System.Text;
using Bot.Core.Articles;

namespace Bot.Testing;

/// <summary>Builds an article block by block; blocks are separated by a blank line in its text.</summary>
/// <param name="id">The file's path below the articles' folder.</param>
public sealed class ArticleBuilder(string id = "article.txt")
{
    private readonly StringBuilder _text = new();
    private readonly ImmutableArray<Block>.Builder _blocks = ImmutableArray.CreateBuilder<Block>();
    private Attribution _attribution = new() { Title = id };

    /// <summary>An article of paragraphs alone, titled by its file name.</summary>
    public static Article Of(string id, params string[] paragraphs) => new ArticleBuilder(id).Paragraphs(paragraphs).Build();

    /// <summary>Sets the title and puts it at this place of the text.</summary>
    public ArticleBuilder Title(string title)
    {
        _attribution = _attribution with { Title = title };
        return Add(BlockKind.Title, title);
    }

    public ArticleBuilder Heading(string text, int level = 1) => Add(BlockKind.Heading, text, level);

    public ArticleBuilder Paragraph(string text) => Add(BlockKind.Paragraph, text);

    public ArticleBuilder Paragraphs(params string[] texts)
    {
        foreach (var text in texts) Paragraph(text);
        return this;
    }

    public ArticleBuilder Furniture(string text) => Add(BlockKind.Furniture, text);

    /// <summary>Replaces what is named of the attribution and keeps the rest.</summary>
    public ArticleBuilder AttributedTo(
        string? title = null, string[]? authors = null, string? publisher = null, PublicationDate? date = null, string? url = null)
    {
        _attribution = new Attribution
        {
            Title = title ?? _attribution.Title,
            Authors = authors is null ? _attribution.Authors : [.. authors],
            Publisher = publisher ?? _attribution.Publisher,
            Date = date ?? _attribution.Date,
            Url = url is null ? _attribution.Url : new Uri(url),
        };
        return this;
    }

    public Article Build() => new(id, _text.ToString(), _blocks.ToImmutable(), _attribution);

    /// <summary>The article as a reader hands it on.</summary>
    public ReadResult Read() => new() { File = id, Article = Build() };

    private ArticleBuilder Add(BlockKind kind, string text, int level = 0)
    {
        if (_text.Length > 0) _text.Append("\n\n");
        var (start, words) = (_text.Length, new TextSpan(0, text.Length).Trim(text));
        _text.Append(text);
        _blocks.Add(new Block(kind, new TextSpan(start + words.Start, start + words.End), level));
        return this;
    }
}
