using Bot.Core.Checking.Words;

namespace Bot.Core.Checking.Matching;

/// <summary>A word with some of its letters in brackets: "[t]he", "participant[s]", "[A]".</summary>
internal static class BracketedWord
{
    private const int MostLetters = 12;

    /// <summary>Where the word ends that begins at a place; null when none with brackets inside begins there.</summary>
    public static int? EndAt(string text, int start)
    {
        var (place, letters, brackets) = (start, 0, 0);
        while (place < text.Length)
        {
            if (LettersEnd(text, place) is { } after)
            {
                brackets++;
                place = after;
            }
            else if (WordChars.IsPart(text[place]) || letters > 0 && WordChars.IsApostrophe(text[place]))
            {
                letters++;
                place++;
            }
            else
            {
                break;
            }
        }

        while (place > start && WordChars.IsApostrophe(text[place - 1])) place--;
        return brackets > 0 && letters > 0 || brackets == 1 && place - start == "[A]".Length ? place : null;
    }

    /// <summary>The word without its brackets.</summary>
    public static string Plain(string word) => string.Concat(word.Where(letter => letter is not ('[' or ']')));

    private static int? LettersEnd(string text, int open)
    {
        if (text[open] != '[') return null;
        var place = open + 1;
        while (place < text.Length && place - open <= MostLetters && char.IsLetter(text[place])) place++;
        var isClosed = place > open + 1 && place < text.Length && text[place] == ']';
        return isClosed && !text.AsSpan(open + 1, place - open - 1).Equals("sic", StringComparison.OrdinalIgnoreCase) ? place + 1 : null;
    }
}
