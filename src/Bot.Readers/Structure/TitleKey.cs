using System.Text;

namespace Bot.Readers.Structure;

/// <summary>Compares a stated title with a line of the text by letters and digits only, since quotes and dashes differ between the two.</summary>
internal static class TitleKey
{
    public static bool AreEqual(string title, ReadOnlySpan<char> line)
    {
        if (line.Length > 2 * title.Length + 20) return false;
        var key = Of(title);
        return key.Length > 0 && key == Of(line);
    }

    private static string Of(ReadOnlySpan<char> text)
    {
        var key = new StringBuilder(text.Length);
        foreach (var rune in text.EnumerateRunes())
        {
            if (Rune.IsLetterOrDigit(rune)) key.Append(Rune.ToLowerInvariant(rune));
        }

        return key.ToString();
    }
}
