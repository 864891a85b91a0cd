using System.Collections.Frozen;

namespace Bot.Core.Quoting;

/// <summary>Words that, at the head of a sentence, stand for something named in the one before.</summary>
internal static class OpeningWords
{
    private static readonly FrozenSet<string> Pronouns = FrozenSet.ToFrozenSet(
    [
        "he", "she", "it", "they", "his", "her", "hers", "its", "their", "theirs", "him", "them", "this", "these", "that", "those",
        "such", "both", "neither", "one",
    ],
    StringComparer.OrdinalIgnoreCase);

    /// <summary>Whether a sentence opens with a word that only the sentence before explains.</summary>
    public static bool PointBack(string sentence)
    {
        var start = 0;
        while (start < sentence.Length && !char.IsLetterOrDigit(sentence[start])) start++;
        var end = start;
        while (end < sentence.Length && char.IsLetter(sentence[end])) end++;
        return Pronouns.Contains(sentence[start..end]);
    }
}
