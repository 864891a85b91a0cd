using System.Buffers;
using System.Text;

namespace Bot.Discord.Rendering;

/// <summary>Writes text so that Discord shows exactly its characters, and reads back what was written so.</summary>
/// <remarks>
/// Discord takes a backslash off before anything that is no letter, digit or white space. Everything its markdown gives a meaning
/// is escaped wherever it stands, as a rule for each place would have to follow every change of their parser. The colon keeps
/// addresses from becoming links and <c>:names:</c> from becoming emoji; the slash keeps bare invitations from being unfolded.
/// </remarks>
internal static class Markdown
{
    private static readonly SearchValues<char> Special = SearchValues.Create(@"\*_~|`<>#@:[]()/");
    private static readonly SearchValues<char> SpecialAtLineStart = SearchValues.Create("-+.");

    /// <summary>The text with every special character escaped.</summary>
    public static string Escape(ReadOnlySpan<char> text)
    {
        var escaped = new StringBuilder(text.Length + 16);
        var isLineStart = true;
        foreach (var c in text)
        {
            if (IsSpecial(c, isLineStart)) escaped.Append('\\');
            escaped.Append(c);
            isLineStart = IsLineStartAfter(c, isLineStart);
        }

        return escaped.ToString();
    }

    /// <summary>How long <see cref="Escape"/> makes a text, without making it.</summary>
    public static int EscapedLength(ReadOnlySpan<char> text)
    {
        var length = text.Length;
        var isLineStart = true;
        foreach (var c in text)
        {
            if (IsSpecial(c, isLineStart)) length++;
            isLineStart = IsLineStartAfter(c, isLineStart);
        }

        return length;
    }

    /// <summary>Escapes as much of a text as fits, with "…" in place of the rest.</summary>
    public static string EscapeWithin(string text, int limit)
    {
        var escaped = Escape(text);
        if (escaped.Length <= limit) return escaped;
        var end = Math.Min(text.Length, limit - 1);
        while (end > 0 && EscapedLength(text.AsSpan(0, end)) > limit - 1) end--;
        if (end > 0 && char.IsHighSurrogate(text[end - 1])) end--;
        return $"{Escape(text.AsSpan(0, end).TrimEnd())}…";
    }

    /// <summary>The text that <see cref="Escape"/> was given.</summary>
    public static string Unescape(ReadOnlySpan<char> escaped)
    {
        var text = new StringBuilder(escaped.Length);
        for (var place = 0; place < escaped.Length; place++)
        {
            if (escaped[place] == '\\' && place + 1 < escaped.Length) place++;
            text.Append(escaped[place]);
        }

        return text.ToString();
    }

    private static bool IsSpecial(char c, bool isLineStart) => Special.Contains(c) || (isLineStart && SpecialAtLineStart.Contains(c));

    // "- ", "+ " and "12. " make lists only where nothing but spaces and digits stands before them.
    private static bool IsLineStartAfter(char c, bool isLineStart) => c == '\n' || (isLineStart && (c == ' ' || char.IsAsciiDigit(c)));
}
