using System.Globalization;
using System.Text;
using Bot.Core.Checking.Words;

namespace Bot.Core.Checking.Matching;

/// <summary>What stands between two words, sorted by kind.</summary>
internal sealed class Gap
{
    private readonly StringBuilder space = new();
    private readonly StringBuilder quotes = new();
    private readonly StringBuilder dashes = new();
    private readonly StringBuilder ellipses = new();
    private readonly StringBuilder invisible = new();
    private readonly StringBuilder emphasis = new();
    private readonly StringBuilder others = new();

    private Gap()
    {
    }

    /// <summary>How two gaps between the same words differ.</summary>
    /// <param name="left">One gap.</param>
    /// <param name="right">The other.</param>
    /// <param name="isBeforeNumber">Whether a number follows, to which a dash may be a minus sign.</param>
    public static FormDifferences Compare(ReadOnlySpan<char> left, ReadOnlySpan<char> right, bool isBeforeNumber)
    {
        if (left.SequenceEqual(right)) return FormDifferences.None;
        var (mine, theirs) = (Sort(left, isBeforeNumber), Sort(right, isBeforeNumber));
        var found = Unless(mine.others.Equals(theirs.others), OfSigns(mine.others, theirs.others))
            | Unless(mine.space.Equals(theirs.space), FormDifferences.WhiteSpace)
            | Unless(mine.quotes.Equals(theirs.quotes), FormDifferences.QuoteMarks)
            | Unless(mine.dashes.Equals(theirs.dashes), FormDifferences.Dashes)
            | Unless(mine.ellipses.Equals(theirs.ellipses), FormDifferences.Ellipsis)
            | Unless(mine.invisible.Equals(theirs.invisible), FormDifferences.Invisible)
            | Unless(mine.emphasis.Equals(theirs.emphasis), FormDifferences.Emphasis);

        // The same marks in another order: a comma before a quotation mark or behind it.
        return found == FormDifferences.None ? FormDifferences.QuoteMarks : found;
    }

    /// <summary>How what stands at an end of a quotation differs from what stands there in the article, which may go on.</summary>
    public static FormDifferences CompareEdge(ReadOnlySpan<char> mine, ReadOnlySpan<char> theirs, bool isEnd)
    {
        var (left, right) = (Sort(mine, false), Sort(theirs, false));
        var isStop = isEnd && left.others.Length == 1 && left.others[0] is '.' or ',';
        return Unless(IsPart(left.others, right.others, isEnd), isStop ? FormDifferences.FinalStop : OfSigns(left.others, right.others))
            | Unless(IsPart(left.quotes, right.quotes, isEnd), FormDifferences.QuoteMarks)
            | Unless(IsPart(left.dashes, right.dashes, isEnd), FormDifferences.Dashes)
            | Unless(IsPart(left.emphasis, right.emphasis, isEnd), FormDifferences.Emphasis);
    }

    private static bool IsPart(StringBuilder mine, StringBuilder theirs, bool isEnd)
    {
        var (part, whole) = (mine.ToString(), theirs.ToString());
        return isEnd ? whole.StartsWith(part, StringComparison.Ordinal) : whole.EndsWith(part, StringComparison.Ordinal);
    }

    private static FormDifferences OfSigns(StringBuilder mine, StringBuilder theirs) =>
        FormDifferences.Punctuation | Unless(SignsOf(mine) == SignsOf(theirs), FormDifferences.FigureSigns);

    private static string SignsOf(StringBuilder marks) =>
        string.Concat(marks.ToString().Where(mark => char.GetUnicodeCategory(mark) == UnicodeCategory.CurrencySymbol || mark is '%' or '‰' or '°' or '±' or '+' or '-' or '−'));

    private static FormDifferences Unless(bool isSame, FormDifferences form) => isSame ? FormDifferences.None : form;

    private static Gap Sort(ReadOnlySpan<char> text, bool isBeforeNumber)
    {
        var gap = new Gap();
        for (var place = 0; place < text.Length;)
        {
            var dots = Ellipsis.LengthAt(text, place);
            if (dots > 0) gap.ellipses.Append(text.Slice(place, dots));
            else gap.KindOf(text, place, isBeforeNumber).Append(text[place]);
            place += Math.Max(dots, 1);
        }

        return gap;
    }

    private StringBuilder KindOf(ReadOnlySpan<char> text, int place, bool isBeforeNumber) => text[place] switch
    {
        var c when WordChars.IsInvisible(c) => invisible,
        var c when char.IsWhiteSpace(c) => space,
        '"' or '“' or '”' or '„' or '‟' or '«' or '»' or '‹' or '›' or '＂' or '「' or '」' or '『' or '』' => quotes,
        var c when WordChars.IsApostrophe(c) => quotes,
        '*' or '_' => emphasis,

        // A minus sign is no dash: "−5 percent" is not "5 percent".
        '-' or '−' when isBeforeNumber && place == text.Length - 1 && place > 0 && char.IsWhiteSpace(text[place - 1]) => others,
        '-' or '\u2010' or '\u2011' or '\u2012' or '–' or '—' or '―' or '−' or '﹣' or '－' => dashes,
        _ => others,
    };
}
