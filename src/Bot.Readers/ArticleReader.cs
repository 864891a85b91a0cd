using System.Collections.Immutable;
using Bot.Core.Articles;
using Bot.Readers.Decoding;
using Bot.Readers.Markup;
using Bot.Readers.PlainText;
using Bot.Readers.Structure;

namespace Bot.Readers;

/// <summary>Turns the bytes of a file into an article, or says why it cannot. Bad content never throws.</summary>
public sealed class ArticleReader
{
    /// <summary>Largest file read, in bytes: 256 MB. A bigger one is refused rather than exhaust the memory.</summary>
    public const int MaximumBytes = 256 * 1024 * 1024;

    /// <summary>Why a file of another kind is refused.</summary>
    public const string OtherKind = "Files of this kind are not read; .txt, .md and .html are.";

    private static readonly Dictionary<string, Func<string, ReadableText>> Formats = new(StringComparer.OrdinalIgnoreCase)
    {
        [".txt"] = PlainTextReader.Read,
        [".md"] = MarkdownReader.Read,
        [".markdown"] = MarkdownReader.Read,
        [".html"] = HtmlReader.Read,
        [".htm"] = HtmlReader.Read,
    };

    private static readonly HashSet<string> OtherDocuments = new(StringComparer.OrdinalIgnoreCase) { ".pdf", ".docx", ".doc", ".odt", ".rtf", ".epub" };

    /// <summary>Whether a file's name says that it is read: .txt, .md, .markdown, .html, .htm in any case.</summary>
    public static bool Reads(string fileName) => Formats.ContainsKey(Path.GetExtension(fileName));

    /// <summary>Whether a file's name says that it is a document of a kind that is not read: somebody may miss it among the articles.</summary>
    public static bool IsOtherDocument(string fileName) => OtherDocuments.Contains(Path.GetExtension(fileName));

    /// <summary>Reads one file.</summary>
    /// <param name="id">The file's path below the articles' folder, with forward slashes.</param>
    /// <param name="content">The file's bytes.</param>
    /// <param name="sidecar">Overrides field by field what the file states; null when the sidecar has no entry for it.</param>
    /// <returns>The article with warnings, or a refusal; never both.</returns>
    public ReadResult Read(string id, byte[] content, SidecarEntry? sidecar)
    {
        if (!Formats.TryGetValue(Path.GetExtension(id), out var format)) return Refuse(id, OtherKind);
        if (content.Length > MaximumBytes) return Refuse(id, $"The file is larger than {MaximumBytes / (1024 * 1024)} MB.");
        if (content.Length == 0) return Refuse(id, "The file is empty.");
        if (TextDecoder.Decode(content) is not { } decoded) return Refuse(id, "The file is binary, not text.");

        if (TryParse(format, decoded.Text) is not { } readable) return Refuse(id, "The file cannot be parsed.");
        var units = readable.Units.RemoveAll(unit => !Visibility.IsVisible(unit.Span, readable.Text));
        if (units.IsEmpty) return Refuse(id, "There is nothing readable in the file.");
        return Assemble(id, readable with { Units = units }, sidecar?.Stated ?? new StatedAttribution(), decoded.Warnings);
    }

    private static ReadableText? TryParse(Func<string, ReadableText> format, string text)
    {
        try
        {
            return format(text);
        }
        catch (Exception unforeseen) when (unforeseen is not OutOfMemoryException)
        {
            // A defect in a parser costs the one file that shows it, never the folder.
            return null;
        }
    }

    private static ReadResult Refuse(string id, string reason) => new() { File = id, Refusal = reason };

    private static ReadResult Assemble(string id, ReadableText readable, StatedAttribution sidecar, ImmutableArray<string> warnings)
    {
        var ownTitle = readable.Stated.Title;
        var classifier = new BlockClassifier(
            readable.Text, readable.Units, ownTitle ?? sidecar.Title ?? readable.WindowTitle, infersTitle: ownTitle is null);
        var (blocks, inText) = classifier.Classify();
        var stated = sidecar.Or(readable.Stated).Or(inText);
        var attribution = new Attribution
        {
            Title = stated.Title ?? readable.WindowTitle ?? Path.GetFileNameWithoutExtension(id),
            Authors = stated.Authors,
            Publisher = stated.Publisher,
            Date = stated.Date,
            Url = stated.Url,
        };
        return new ReadResult
        {
            File = id,
            Article = new Article(id, readable.Text, blocks, attribution),
            Warnings = [.. warnings, .. readable.Warnings],
        };
    }
}
