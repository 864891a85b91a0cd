using Bot.Core.Checking.Words;

namespace Bot.Core.Checking.Matching;

/// <summary>A word that a hyphen cuts at the end of a line, as in text copied from printed pages: "relation-", "ship".</summary>
internal static class CutWord
{
    /// <summary>Where the rest ends of a word that is cut at a place; null when none is.</summary>
    public static int? EndAt(string text, int place)
    {
        if (place >= text.Length || !IsHyphen(text[place])) return null;
        var next = place + 1;
        while (next < text.Length && char.IsWhiteSpace(text[next])) next++;
        return next < text.Length && WordChars.IsPart(text[next]) && text.AsSpan(place, next - place).Contains('\n')
            ? WordScanner.EndOfWord(text, next, text.Length) : null;
    }

    /// <summary>The word in one piece.</summary>
    public static string Whole(string word) => string.Concat(word.Where(letter => !IsHyphen(letter) && !char.IsWhiteSpace(letter)));

    private static bool IsHyphen(char letter) => letter is '-' or '\u2010' or '\u00AD';
}
