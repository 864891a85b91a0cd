using System.Globalization;
using System.Text;
using Bot.Core.Articles;

namespace Bot.Readers.Structure;

/// <summary>Tells text from what only takes up room.</summary>
internal static class Visibility
{
    /// <summary>Whether anything in a span can be seen: not only white space, control and format characters.</summary>
    public static bool IsVisible(TextSpan span, string text)
    {
        foreach (var rune in text.AsSpan(span.Start, span.Length).EnumerateRunes())
        {
            if (Rune.GetUnicodeCategory(rune) is not (UnicodeCategory.Control or UnicodeCategory.Format
                or UnicodeCategory.SpaceSeparator or UnicodeCategory.LineSeparator or UnicodeCategory.ParagraphSeparator)) return true;
        }

        return false;
    }
}
