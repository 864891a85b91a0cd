using YamlDotNet.Core;

namespace Bot.Readers.Metadata;

/// <summary>The YAML block between two <c>---</c> lines at the top of a file, parted from the text below it.</summary>
/// <param name="Body">The text after the block; the whole text when there is none.</param>
/// <param name="Stated">What the block states.</param>
/// <param name="Warnings">What is wrong with it.</param>
/// <remarks>
/// A text may begin with <c>---</c> as a mere rule, and nothing of it may get lost. So a block is taken for front
/// matter only when it is closed and one of its lines begins with a key that front matter has; then it is left out of the
/// text even if it is broken. Anything else stays text.
/// </remarks>
internal sealed record FrontMatter(string Body, StatedAttribution Stated, IReadOnlyList<string> Warnings)
{
    /// <summary>Longest block considered, in UTF-16 code units.</summary>
    private const int MaximumLength = 64 * 1024;

    private static readonly HashSet<string> KnownKeys = new(
        [
            .. YamlAttribution.Keys, "categories", "category", "description", "draft", "excerpt", "id", "image", "keywords", "lang",
            "language", "lastmod", "layout", "permalink", "slug", "subtitle", "summary", "tags", "toc", "type", "updated", "weight",
        ],
        StringComparer.OrdinalIgnoreCase);

    public static FrontMatter Split(string text)
    {
        var start = FirstLineEnd(text);
        if (start < 0 || IsBlank(LineAt(text, start))) return new FrontMatter(text, new StatedAttribution(), []);
        if (FindClosing(text, start) is not var (end, bodyStart))
        {
            string[] unclosed = IsKnownKey(LineAt(text, start))
                ? ["The front matter that begins in line 1 is never closed; it is kept as text."]
                : [];
            return new FrontMatter(text, new StatedAttribution(), unclosed);
        }

        var block = text[start..end];
        var body = text[bodyStart..];
        if (IsBlank(block)) return new FrontMatter(body, new StatedAttribution(), []);
        if (block.Split('\n').Any(line => IsKnownKey(line))) return Parse(block, body);
        return new FrontMatter(
            text,
            new StatedAttribution(),
            ["What stands between the first two \"---\" lines is not front matter; it is kept as text."]);
    }

    private static FrontMatter Parse(string block, string body)
    {
        var warnings = new List<string>();
        var stated = new StatedAttribution();
        try
        {
            if (YamlLoader.Load(block, warnings) is Dictionary<string, object?> map) stated = YamlAttribution.Read(map, warnings);
            else warnings.Add("it is not a map of keys and values; it is ignored.");
        }
        catch (YamlException broken)
        {
            warnings.Add($"it is broken near line {broken.Start.Line + 1} and ignored.");
        }

        return new FrontMatter(body, stated, [.. warnings.Select(warning => $"Front matter: {warning}")]);
    }

    private static int FirstLineEnd(string text)
    {
        if (!text.StartsWith("---", StringComparison.Ordinal)) return -1;
        var end = text.IndexOf('\n');
        return end > 0 && text.AsSpan(0, end).TrimEnd().SequenceEqual("---") ? end + 1 : -1;
    }

    private static (int End, int BodyStart)? FindClosing(string text, int from)
    {
        for (var start = from; start < text.Length && start - from <= MaximumLength;)
        {
            var line = LineAt(text, start);
            if (line.TrimEnd() is "---" or "...") return (start, Math.Min(start + line.Length + 1, text.Length));
            start += line.Length + 1;
        }

        return null;
    }

    private static ReadOnlySpan<char> LineAt(string text, int start)
    {
        var rest = text.AsSpan(Math.Min(start, text.Length));
        var end = rest.IndexOf('\n');
        return end < 0 ? rest : rest[..end];
    }

    private static bool IsBlank(ReadOnlySpan<char> text) => text.IsWhiteSpace();

    private static bool IsKnownKey(ReadOnlySpan<char> line)
    {
        var colon = line.IndexOf(':');
        return colon is > 0 and < 40 && KnownKeys.Contains(line[..colon].Trim().Trim("\"'").ToString());
    }
}
