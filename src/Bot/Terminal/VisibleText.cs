using System.Globalization;
using System.Text;

namespace Bot.Terminal;

/// <summary>
/// Makes text harmless for a terminal: what would move the cursor, recolour or reorder the screen is shown as a sign
/// instead of being obeyed.
/// </summary>
internal static class VisibleText
{
    /// <summary>The text with control characters and bidirectional overrides replaced; line ends and tabs stay.</summary>
    public static string Of(string text) =>
        text.Any(character => IsActive(character)) ? Replace(text) : text;

    /// <summary>The same on one line: line ends are shown as signs too.</summary>
    public static string OnOneLine(string text) => Of(text).Replace('\n', '\u240A').Replace('\t', ' ');

    private static string Replace(string text)
    {
        var visible = new StringBuilder(text.Length + 16);
        foreach (var character in text)
        {
            if (!IsActive(character)) visible.Append(character);
            else if (character < ' ') visible.Append((char)('\u2400' + character)); // Unicode's pictures of the C0 controls
            else if (character == '\u007F') visible.Append('\u2421');
            else visible.Append(CultureInfo.InvariantCulture, $"‹U+{(int)character:X4}›");
        }

        return visible.ToString();
    }

    // U+202A to U+202E embed and override direction, U+2066 to U+2069 isolate: left open, they reorder what follows.
    private static bool IsActive(char character) =>
        (char.IsControl(character) && character is not ('\n' or '\t')) || character is (>= '\u202A' and <= '\u202E') or (>= '\u2066' and <= '\u2069');
}
