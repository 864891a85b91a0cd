using System.Collections.Immutable;
using Bot.Core.Articles;

namespace Bot.Readers.Structure;

/// <summary>Finds headings among units that have no markup: short lines with text below them.</summary>
internal static class HeadingRuns
{
    /// <summary>So many short lines in a row are a poem, a list or a dialogue.</summary>
    private const int TooMany = 4;

    /// <summary>Length from which a paragraph below a heading need not end a sentence.</summary>
    private const int BodyLength = 60;

    /// <summary>Longest heading, in UTF-16 code units; one that is longer is a paragraph with the wrong markup.</summary>
    private const int MaximumLength = 300;

    public static bool CanBeHeading(ReadOnlySpan<char> heading) => heading.Length <= MaximumLength;

    public static IEnumerable<int> Find(string text, ImmutableArray<TextUnit> units, Block[] blocks)
    {
        for (var start = 0; start < units.Length; start++)
        {
            if (!IsCandidate(text, units, blocks, start)) continue;
            var end = start + 1;
            while (end < units.Length && IsCandidate(text, units, blocks, end)) end++;
            if (IsBody(text, units, blocks, end))
            {
                for (var unit = start; unit < end; unit++)
                {
                    if (end - start < TooMany || LineShape.IsStrongHeading(View(text, units[unit]))) yield return unit;
                }
            }

            start = end - 1;
        }
    }

    private static bool IsCandidate(string text, ImmutableArray<TextUnit> units, Block[] blocks, int unit)
    {
        if (units[unit].Kind != UnitKind.Prose || blocks[unit].Kind != BlockKind.Paragraph) return false;
        var line = View(text, units[unit]);
        if (line.Length > MaximumLength || line.Contains('\n') || !LineShape.IsHeading(line) || Byline.NamesAuthors(line)) return false;

        // What follows a colon is what the colon announces.
        return unit == 0 || blocks[unit - 1].Kind != BlockKind.Paragraph || View(text, units[unit - 1])[^1] != ':';
    }

    private static bool IsBody(string text, ImmutableArray<TextUnit> units, Block[] blocks, int unit)
    {
        while (unit < units.Length && blocks[unit].Kind == BlockKind.Furniture) unit++;
        if (unit >= units.Length) return false;
        var body = View(text, units[unit]);
        return units[unit].Kind == UnitKind.Item || body.Length >= BodyLength || LineShape.EndsSentence(body);
    }

    private static ReadOnlySpan<char> View(string text, TextUnit unit) => text.AsSpan(unit.Span.Start, unit.Span.Length);
}
