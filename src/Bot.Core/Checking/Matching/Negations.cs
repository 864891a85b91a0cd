using System.Collections.Frozen;
using Bot.Core.Checking.Words;

namespace Bot.Core.Checking.Matching;

/// <summary>Words whose loss turns a sentence round, or turns what is doubted into what is said.</summary>
internal static class Negations
{
    private static readonly FrozenSet<string> Words = FrozenSet.ToFrozenSet(
    [
        "not", "no", "never", "none", "nor", "neither", "nothing", "nobody", "nowhere", "cannot", "without", "hardly", "scarcely",
        "barely", "rarely", "seldom", "unless", "except", "unlikely", "fails", "failed", "refuses", "refused", "denies", "denied",
        "few", "little", "whether", "likelihood", "slim", "doubt", "doubts", "doubtful", "skeptical", "inaction", "lack", "lacks",
    ],
    StringComparer.OrdinalIgnoreCase);

    /// <summary>The first such word of a text, as it stands there; null when there is none.</summary>
    public static string? FirstIn(string text)
    {
        var scanner = new WordScanner(text, 0, text.Length);
        while (scanner.MoveNext())
        {
            var word = scanner.Current.Span.Slice(text);
            if (Words.Contains(word) || IsContraction(word)) return word;
        }

        return null;
    }

    private static bool IsContraction(string word) =>
        word.Length > 3 && word[^1] is 't' or 'T' && WordChars.IsApostrophe(word[^2]) && word[^3] is 'n' or 'N';
}
