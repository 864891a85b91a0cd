using Bot.Core.Articles;
using Bot.Readers.Structure;

namespace Bot.Readers.PlainText;

/// <summary>Decides which lines of a group belong together: people wrap lines by hand, or write a paragraph per line.</summary>
/// <param name="text">The stored text.</param>
/// <param name="width">Length of the longest line that may have been wrapped by hand; see <see cref="MaximumWidth"/>.</param>
internal sealed class ParagraphGrouping(string text, int width)
{
    /// <summary>Nobody wraps lines by hand at more characters than this.</summary>
    public const int MaximumWidth = 130;

    /// <summary>How many units at the top may be a title and the bylines right below it.</summary>
    private const int TopUnits = 3;

    private readonly List<TextUnit> units = [];
    private readonly ListNumbers numbers = new();

    public List<TextUnit> Units => units;

    public void Add(List<TextLine> group)
    {
        var isLinePerParagraph = IsLinePerParagraph(group);
        for (var start = 0; start < group.Count;)
        {
            var end = start + 1;
            while (end < group.Count && !isLinePerParagraph && !IsBreak(group, end, start)) end++;
            start = AddUnit(group, start, end);
        }
    }

    private int AddUnit(List<TextLine> group, int start, int end)
    {
        var first = group[start];
        var line = first.In(text);
        if (LineMarks.IsRule(line)) return start + 1;
        if (end == start + 1 && end < group.Count && LineMarks.UnderlineLevel(group[end].In(text)) is > 0 and var level && line.Length <= MaximumWidth)
        {
            units.Add(new TextUnit(first.Span, UnitKind.Heading, level));
            return end + 1;
        }

        if (LineMarks.HeadingMark(line) is > 0 and var mark)
        {
            units.Add(new TextUnit(Skip(first.Span, mark), UnitKind.Heading, mark - 1));
            return start + 1;
        }

        var span = new TextSpan(first.Span.Start, group[end - 1].Span.End);
        var bullet = LineMarks.ItemMark(line);
        var isHeading = end == start + 1 && group.Count == 1 && char.IsDigit(line[0]) && LineShape.IsHeading(line);
        var counts = LineMarks.ItemNumber(line[..bullet]) is not { } number || numbers.Counts(number);
        units.Add(bullet == 0 || isHeading ? new TextUnit(span, UnitKind.Prose) : new TextUnit(counts ? Skip(span, bullet) : span, UnitKind.Item));
        return end;
    }

    private TextSpan Skip(TextSpan span, int mark) => (span with { Start = span.Start + mark }).Trim(text);

    /// <summary>True when lines are too long to be wrapped by hand, or when nearly all of them end a sentence.</summary>
    private bool IsLinePerParagraph(List<TextLine> group)
    {
        var longLines = group.Count(line => line.Span.Length > MaximumWidth);
        if (longLines * 10 >= group.Count) return true;
        return group.Count >= 3 && group.Count(line => LineShape.EndsSentence(line.In(text))) * 5 >= group.Count * 4;
    }

    /// <summary>Whether a new unit begins at a line.</summary>
    private bool IsBreak(List<TextLine> group, int index, int unitStart)
    {
        var (above, line) = (group[index - 1], group[index]);
        var aboveText = above.In(text);
        var lineText = line.In(text);
        if (LineMarks.IsRule(lineText) || LineMarks.ItemMark(lineText) > 0 || LineMarks.HeadingMark(lineText) > 0) return true;
        if (LineMarks.IsRule(aboveText) || LineMarks.HeadingMark(aboveText) > 0) return true;
        if (LineShape.EndsSentence(aboveText) && line.Indent > above.Indent && LineMarks.ItemMark(group[unitStart].In(text)) == 0) return true;
        if (units.Count < TopUnits && (Byline.IsOne(lineText) || Byline.IsOne(aboveText))) return true;
        if (IsFull(above, lineText)) return false;
        return LineShape.EndsSentence(aboveText)
            || IsAside(aboveText)
            || IsAside(lineText)
            || (index == 1 && IsHeadingAbove(group));
    }

    private static bool IsAside(ReadOnlySpan<char> line) =>
        FurniturePatterns.Matches(line) || Byline.IsOne(line);

    /// <summary>Whether the next line's first word would not have fitted on the line, so that the line was wrapped there.</summary>
    private bool IsFull(TextLine line, ReadOnlySpan<char> next)
    {
        var word = next.IndexOfAny(' ', '\t');
        return line.Indent + line.Span.Length + 1 + (word < 0 ? next.Length : word) > width;
    }

    /// <summary>Whether the group begins with a heading: a short line above one that is wrapped.</summary>
    private bool IsHeadingAbove(List<TextLine> group) =>
        group.Count > 2
        && group[0].Span.Length * 4 < width * 3
        && LineShape.IsHeading(group[0].In(text))
        && IsFull(group[1], group[2].In(text));
}
