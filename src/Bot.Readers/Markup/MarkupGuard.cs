namespace Bot.Readers.Markup;

/// <summary>Recognises markup on which the parsers would take quadratic time or memory, by one look at its tags.</summary>
internal static class MarkupGuard
{
    /// <summary>Deepest nesting of elements parsed; real pages stay below a hundred.</summary>
    private const int MaximumDepth = 1000;

    /// <summary>How many elements may come about because formatting that is left open is repeated in every paragraph.</summary>
    private const long MaximumRepetitions = 5_000_000;

    /// <summary>Sum of the squares of the marks in each Markdown paragraph; more would take the parser seconds.</summary>
    private const long MaximumMarkPairs = 50_000_000;

    private static readonly HashSet<string> Formatting =
        ["a", "b", "big", "code", "em", "font", "i", "nobr", "s", "small", "strike", "strong", "tt", "u"];

    public static bool AllowsHtml(ReadOnlySpan<char> html)
    {
        var (depth, open, deepest, tags) = (0, 0, 0, 0L);
        while (html.IndexOf('<') is >= 0 and var start)
        {
            html = html[(start + 1)..];
            var isEnd = html.StartsWith("/");
            if (isEnd) html = html[1..];
            var name = Name(html);
            if (name.Length == 0 || HtmlElements.NeverNested.Contains(name))
            {
                tags++;
                continue;
            }

            var change = isEnd ? -1 : 1;
            depth = Math.Max(0, depth + change);
            if (Formatting.Contains(name)) open = Math.Max(0, open + change);
            deepest = Math.Max(deepest, open);
            tags++;
            if (depth > MaximumDepth) return false;
        }

        return deepest * tags <= MaximumRepetitions || deepest < 10;
    }

    public static bool AllowsMarkdown(ReadOnlySpan<char> markdown)
    {
        var pairs = 0L;
        while (!markdown.IsEmpty && pairs <= MaximumMarkPairs)
        {
            var end = markdown.IndexOf("\n\n");
            var paragraph = end < 0 ? markdown : markdown[..end];
            foreach (var mark in "[*_`~")
            {
                var count = (long)paragraph.Count(mark);
                pairs += count * count;
            }

            markdown = end < 0 ? [] : markdown[(end + 2)..];
        }

        return pairs <= MaximumMarkPairs;
    }

    private static string Name(ReadOnlySpan<char> tag)
    {
        var length = 0;
        while (length < tag.Length && length < 20 && char.IsAsciiLetterOrDigit(tag[length])) length++;
        return tag[..length].ToString().ToLowerInvariant();
    }
}
