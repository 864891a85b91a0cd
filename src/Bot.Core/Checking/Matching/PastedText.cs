using System.Collections.Immutable;
using Bot.Core.Articles;

namespace Bot.Core.Checking.Matching;

/// <summary>Takes off what chats and mail put around a quotation.</summary>
internal static class PastedText
{
    private static readonly (string Open, string Close)[] Wrappings =
    [
        ("\"", "\""), ("“", "”"), ("„", "“"), ("„", "”"), ("«", "»"), ("»", "«"), ("‘", "’"), ("'", "'"), ("``", "''"),
        ("**", "**"), ("__", "__"), ("*", "*"), ("_", "_"), ("`", "`"),
    ];

    /// <summary>The text without "&gt; " before its lines and without white space at its ends.</summary>
    public static string WithoutQuoteMarks(string text)
    {
        text = text.ReplaceLineEndings("\n").Trim();
        if (!text.StartsWith('>') && !text.Contains("\n>", StringComparison.Ordinal)) return text;
        return string.Join('\n', text.Split('\n').Select(Unquoted)).Trim();
    }

    /// <summary>The text without quotation marks or emphasis around the whole of it.</summary>
    public static string Unwrapped(string text)
    {
        for (var isChanged = true; isChanged;)
        {
            isChanged = false;
            foreach (var (open, close) in Wrappings)
            {
                if (!IsWrapped(text, open, close)) continue;
                text = text[open.Length..^close.Length].Trim();
                isChanged = true;
            }
        }

        return text;
    }

    /// <summary>The paragraphs: parted by blank lines, and by line ends behind the end of a sentence.</summary>
    public static ImmutableArray<string> Paragraphs(string text)
    {
        var paragraphs = ImmutableArray.CreateBuilder<string>();
        var (start, place) = (0, 0);
        for (; place < text.Length; place++)
        {
            if (text[place] != '\n' || !EndsParagraph(text, start, place)) continue;
            Add(paragraphs, text, start, place);
            start = place + 1;
        }

        Add(paragraphs, text, start, place);
        return paragraphs.ToImmutable();
    }

    private static void Add(ImmutableArray<string>.Builder paragraphs, string text, int start, int end)
    {
        var span = new TextSpan(start, end).Trim(text);
        if (!span.IsEmpty) paragraphs.Add(span.Slice(text));
    }

    private static bool EndsParagraph(string text, int start, int newline)
    {
        var next = newline + 1;
        while (next < text.Length && text[next] is ' ' or '\t') next++;
        if (next >= text.Length || text[next] == '\n') return true;

        // The line that says where a quotation comes from belongs to it.
        if (text[next] is '—' or '–') return false;
        var last = newline - 1;
        while (last > start && (text[last] is ' ' or '\t' || "\"”’»)]*_".Contains(text[last]))) last--;
        return last >= start && ".!?…:".Contains(text[last]);
    }

    private static string Unquoted(string line)
    {
        while (line.TrimStart() is ['>', .. var rest]) line = rest.StartsWith(' ') ? rest[1..] : rest;
        return line;
    }

    // Marks that close and open again inside belong to two quotations, not to the whole.
    private static bool IsWrapped(string text, string open, string close) =>
        text.Length > open.Length + close.Length
        && text.StartsWith(open, StringComparison.Ordinal) && text.EndsWith(close, StringComparison.Ordinal)
        && !ClosesEarly(text[open.Length..^close.Length], open, close);

    // “One,” she wrote, “and two.” A closing mark that is an apostrophe as well says nothing.
    private static bool ClosesEarly(string inside, string open, string close)
    {
        if (close is "'" or "’" or "''" || !inside.Contains(close, StringComparison.Ordinal)) return false;
        if (open == close) return !IsNested(inside, open);
        var reopened = inside.IndexOf(open, StringComparison.Ordinal);
        return reopened < 0 || inside.IndexOf(close, StringComparison.Ordinal) < reopened;
    }

    // "He said "no" to it": the marks inside come in pairs, the first of them opening.
    private static bool IsNested(string inside, string mark)
    {
        var first = inside.IndexOf(mark, StringComparison.Ordinal);
        return first > 0 && char.IsWhiteSpace(inside[first - 1]);
    }
}
