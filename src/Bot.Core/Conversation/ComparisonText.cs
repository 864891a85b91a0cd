using System.Text;
using Bot.Core.Checking.Matching;

namespace Bot.Core.Conversation;

/// <summary>Writes one side of a comparison on a line, with what differs in braces.</summary>
public static class ComparisonText
{
    // Of a long stretch that is the same in both, only so many characters beside the differences are shown.
    private const int Beside = 60;

    /// <summary>The text that was checked.</summary>
    public static string Yours(ComparisonBlock block) => Line(block, part => part.Yours);

    /// <summary>The article's text.</summary>
    public static string Theirs(ComparisonBlock block) => Line(block, part => part.Theirs);

    /// <summary>A difference, with what nobody could see in it written so that it is seen.</summary>
    public static string Difference(string text)
    {
        var visible = new StringBuilder();
        foreach (var letter in text)
            visible.Append(letter switch
            {
                '\n' => "↵",
                '\t' => "⇥",
                '\u00A0' or '\u202F' => "⍽",
                '\u00AD' => "(soft hyphen)",
                '\u200B' => "(zero-width space)",
                '\u200C' or '\u200D' or '\u2060' or '\uFEFF' => "(invisible character)",
                _ => letter.ToString(),
            });
        return $"{{{visible}}}";
    }

    private static string Line(ComparisonBlock block, Func<ComparisonPart, string> side)
    {
        var line = new StringBuilder();
        for (var place = 0; place < block.Parts.Length; place++)
        {
            var part = block.Parts[place];
            line.Append(part.Kind switch
            {
                ComparisonKind.Same => Shortened(side(part), place == 0, place == block.Parts.Length - 1),
                ComparisonKind.Break => " // ",
                _ => Difference(side(part)),
            });
        }

        return line.ToString();
    }

    private static string Shortened(string text, bool isFirst, bool isLast)
    {
        text = text.ReplaceLineEndings(" ");
        var most = isFirst || isLast ? Beside : 2 * Beside;
        if (text.Length <= most + 10 || isFirst && isLast) return text;
        var (head, tail) = (isFirst ? "" : Head(text), isLast ? "" : Tail(text));
        return $"{head}…{tail}";
    }

    private static string Head(string text)
    {
        var end = text.LastIndexOf(' ', Beside);
        return text[..(end < 0 ? Beside : end + 1)];
    }

    private static string Tail(string text)
    {
        var start = text.IndexOf(' ', text.Length - Beside);
        return text[(start < 0 ? text.Length - Beside : start)..];
    }
}
