using System.Text;

namespace Bot.Core.Indexing;

/// <summary>Tells a misspelt word from another word that is merely spelt like one of the articles: "haqani" from "nuclear" beside "unclear".</summary>
/// <remarks>
/// There is no list of words to look it up in, so it is told by what sort of slip would be needed. Few words differ from another by a
/// letter doubled or by two swapped; very many short ones do by one letter changed, and very many of any length by two.
/// </remarks>
internal static class Misspelling
{
    private const int MinNameLength = 6;
    private const int MinLength = 8;

    /// <summary>Whether a word that stands nowhere is clearly one of the articles, misspelt.</summary>
    /// <param name="asked">The folded word asked.</param>
    /// <param name="word">The folded word of the articles.</param>
    /// <param name="edits">How many edits lie between them; 1 or more.</param>
    /// <param name="isName">Whether the word of the articles is a name; few ordinary words are spelt like one.</param>
    /// <param name="hasNewPair">Whether two letters follow each other in the word asked that do so nowhere in the articles, long enough to tell.</param>
    public static bool IsClear(string asked, string word, int edits, bool isName, bool hasNewPair)
    {
        var length = Math.Min(asked.Length, word.Length);
        if (edits > 1) return isName && length >= MinNameLength && Sound(asked) == Sound(word);
        var begin = asked.AsSpan().CommonPrefixLength(word);
        if (begin == 0) return isName;
        return hasNewPair || length >= (isName ? MinNameLength : MinLength) || IsSlip(asked, word, begin);
    }

    /// <summary>A letter doubled, one of two left out, or two neighbours swapped.</summary>
    private static bool IsSlip(string asked, string word, int begin) => (asked.Length - word.Length) switch
    {
        1 => IsDoubled(asked, begin),
        -1 => IsDoubled(word, begin),
        _ => begin + 1 < word.Length && asked[begin] == word[begin + 1] && asked[begin + 1] == word[begin],
    };

    // Of two equal letters the second is the first in which the words differ.
    private static bool IsDoubled(string longer, int place) => longer[place] == longer[place - 1];

    /// <summary>The consonants, roughly as they sound, each once where it is doubled: "hakkani" sounds like "haqqani".</summary>
    private static string Sound(string word)
    {
        var sound = new StringBuilder(word.Length);
        foreach (var letter in word)
        {
            var heard = letter switch { 'c' or 'q' => 'k', 'z' => 's', 'v' => 'f', 'j' => 'g', _ => letter };
            var isSilent = heard is 'a' or 'e' or 'i' or 'o' or 'u' or 'y' || heard == 'h' && sound.Length > 0;
            if (!isSilent && (sound.Length == 0 || sound[^1] != heard)) sound.Append(heard);
        }

        return sound.ToString();
    }
}
