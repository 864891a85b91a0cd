using System.Text.RegularExpressions;

namespace Bot.Core.Checking.Matching;

/// <summary>What quoters write behind a quotation: a citation, an address, "(emphasis added)".</summary>
/// <param name="Quotation">The text before it.</param>
/// <param name="Note">The note, as it is written.</param>
/// <param name="IsEmphasis">Whether it speaks of emphasis only.</param>
internal sealed partial record TrailingNote(string Quotation, string Note, bool IsEmphasis)
{
    private const int LongestNote = 250;

    /// <summary>Parts a text from the note behind it; null when there is none.</summary>
    public static TrailingNote? Of(string text)
    {
        var from = Math.Max(0, text.Length - LongestNote);
        var match = Form().Match(text[from..]);
        return match.Success && from + match.Index > 0
            ? new TrailingNote(text[..(from + match.Index)].TrimEnd(), match.Groups["note"].Value, match.Groups["emphasis"].Success)
            : null;
    }

    /// <summary>Whether the article goes on with something of the kind, so that the note may be its own words, altered.</summary>
    public bool MayBeOf(Stretch stretch)
    {
        var behind = stretch.Article.Text.AsSpan(stretch.Span.End).TrimStart(".,;:!?\"”’ \n\t\u00A0");
        return !behind.IsEmpty && (behind[0] == Note[0] || "—–-".Contains(behind[0]) && "—–-".Contains(Note[0]));
    }

    // A citation has nothing but names, numbers and the words that join them; what reads like a sentence is none.
    // A word is taken whole or not at all, for a text of many short words must not be tried in all ways to cut it.
    [GeneratedRegex(
        """
        \s+ (?<note>
            (?<emphasis> [(\[] (?i: (emphasis|italics|bold) \s+ (is\s+)? (added|mine|ours|supplied) | (my|our|added) \s+ (emphasis|italics) ) [)\]] )
          | [(\[] (?> ( [\p{Lu}\d“"] [^\s()\[\]]* | (and|et\ al\.|of|the|in|at|n\.d\.|pp?\.|paras?\.|pars?\.|paragraphs?|section) (?![\w]) | [\s,;:&] )+ ) [)\]]
          | <? https?:// \S+
          | (?<= [.!?…"”'’)\]*_] \s+ ) (— | – | --) \s* (?> ( [\p{Lu}\d“"] \S* | (a|an|and|at|about|by|for|from|in|n\.d\.|of|on|or|the|to|undated|paragraphs?|with) (?![\w]) [,;:]? | [\s&·›] )+ )
        ) \.? $
        """,
        RegexOptions.IgnorePatternWhitespace | RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture)]
    private static partial Regex Form();
}
