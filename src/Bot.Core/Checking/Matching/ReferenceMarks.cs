using System.Text.RegularExpressions;

namespace Bot.Core.Checking.Matching;

/// <summary>The marks of footnotes in a pasted text: "[1]", "[12, 13]", "[^3]", "[citation needed]", raised numbers.</summary>
/// <param name="Text">The text without them.</param>
/// <param name="Marks">The marks, as they are written.</param>
internal sealed partial record ReferenceMarks(string Text, string Marks)
{
    /// <summary>Parts a text from its marks; null when there is none.</summary>
    public static ReferenceMarks? Of(string text)
    {
        var marks = Form().Matches(text);
        return marks.Count == 0 ? null : new ReferenceMarks(Form().Replace(text, ""), string.Join(' ', marks.Select(mark => mark.Value.Trim())));
    }

    // A number in brackets between two spaces may stand for one of the article's; one that hangs on a word or a stop does not.
    // A raised number behind a short word may be a part of it: "km²".
    [GeneratedRegex(
        """
          (?<= [\p{L}.,;:!?…”"’')\]] ) \[ ( \^? \d{1,3} ( \s? [,–-] \s? \d{1,3} )* | (note|fn\.?|n\.) \s? \d{1,3} | citation\ needed ) \]
        | [\ \u00A0] \[ \d{1,3} \] (?= [.,;:!?] )
        | (?<= [.,;:!?…”"’')\]] | \p{L}{4} ) [⁰¹²³⁴-⁹]{1,3}
        """,
        RegexOptions.IgnorePatternWhitespace | RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture)]
    private static partial Regex Form();
}
