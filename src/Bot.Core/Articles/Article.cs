using System.Collections.Immutable;
using System.Runtime.InteropServices;
using System.Security.Cryptography;

namespace Bot.Core.Articles;

/// <summary>One article: an immutable text, the blocks found in it, and who published it.</summary>
public sealed class Article
{
    /// <summary>Stands between the headings of a heading path.</summary>
    public const string HeadingSeparator = " › ";

    /// <summary>Lays out an article.</summary>
    /// <param name="id">The file's path below the articles' folder, with forward slashes.</param>
    /// <param name="text">The stored text; never changed afterwards.</param>
    /// <param name="blocks">What stands where, in order of the text.</param>
    /// <param name="attribution">Title, authors, publisher, date, address.</param>
    /// <exception cref="ArgumentException">Blocks overlap, are out of order, or do not lie within the text.</exception>
    public Article(string id, string text, ImmutableArray<Block> blocks, Attribution attribution)
    {
        Validate(text, blocks);
        Id = id;
        Text = text;
        Blocks = blocks;
        Attribution = attribution;
        ContentHash = Convert.ToHexStringLower(SHA256.HashData(MemoryMarshal.AsBytes(text.AsSpan())).AsSpan(0, 8));
        Paragraphs = NumberParagraphs(text, blocks);
    }

    private Article(Article original, Uri readerUrl)
    {
        (Id, Text, Blocks, Attribution) = (original.Id, original.Text, original.Blocks, original.Attribution);
        (ContentHash, Paragraphs, ReaderUrl) = (original.ContentHash, original.Paragraphs, readerUrl);
    }

    /// <summary>The file's path below the articles' folder, with forward slashes; unique within a library.</summary>
    public string Id { get; }

    /// <summary>The stored text that every span refers to.</summary>
    public string Text { get; }

    public ImmutableArray<Block> Blocks { get; }

    public Attribution Attribution { get; }

    public string Title => Attribution.Title;

    /// <summary>First 64 bits of the SHA-256 of the text's UTF-16 code units, as 16 lower-case hex digits.</summary>
    public string ContentHash { get; }

    /// <summary>The numbered paragraphs; paragraph n is at index n − 1.</summary>
    public ImmutableArray<Paragraph> Paragraphs { get; }

    /// <summary>The public address of the page that shows articles, where sources of an article without an address of its own lead; null when there is none.</summary>
    public Uri? ReaderUrl { get; }

    /// <summary>The same article, to be read at a public page.</summary>
    public Article ReadAt(Uri readerUrl) => new(this, readerUrl);

    /// <summary>The paragraph that holds an offset, or the last one that starts before it; null before the first paragraph.</summary>
    public Paragraph? ParagraphAt(int offset)
    {
        var (low, high) = (0, Paragraphs.Length - 1);
        while (low <= high)
        {
            var middle = (low + high) / 2;
            if (Paragraphs[middle].Span.Start <= offset) low = middle + 1;
            else high = middle - 1;
        }

        return high < 0 ? null : Paragraphs[high];
    }

    private static void Validate(string text, ImmutableArray<Block> blocks)
    {
        var end = 0;
        foreach (var block in blocks)
        {
            if (block.Span.Start < end || block.Span.Length < 0 || block.Span.End > text.Length)
                throw new ArgumentException($"Block {block.Span} overlaps its predecessor or leaves the text.", nameof(blocks));
            end = block.Span.End;
        }
    }

    private static ImmutableArray<Paragraph> NumberParagraphs(string text, ImmutableArray<Block> blocks)
    {
        var path = new List<(int Level, string Text)>();
        var paragraphs = ImmutableArray.CreateBuilder<Paragraph>();
        string? heading = null;
        foreach (var block in blocks)
        {
            if (block.Kind == BlockKind.Heading)
            {
                path.RemoveAll(above => above.Level >= block.Level);
                path.Add((block.Level, OnOneLine(block.Span.Slice(text))));
                heading = string.Join(HeadingSeparator, path.Select(above => above.Text));
            }
            else if (block.Kind == BlockKind.Paragraph)
            {
                paragraphs.Add(new Paragraph(paragraphs.Count + 1, block.Span, heading));
            }
        }

        return paragraphs.ToImmutable();
    }

    // A heading may run over two lines; a source line may not.
    private static string OnOneLine(string heading) =>
        heading.Contains('\n') ? string.Join(' ', heading.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries)) : heading;
}
