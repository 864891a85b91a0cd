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
    ],
    StringComparer.OrdinalIgnoreCase);

    // They turn what somebody doubts into what he says.
    private static readonly FrozenSet<string> Doubts = FrozenSet.ToFrozenSet(
        ["few", "little", "whether", "likelihood", "slim", "doubt", "doubts", "doubtful", "skeptical", "inaction", "lack", "lacks"],
        StringComparer.OrdinalIgnoreCase);

    /// <summary>The first such word of a text, as it stands there; where there is none, the first word of doubt, else null.</summary>
    public static string? FirstIn(string text) => First(text, word => Words.Contains(word) || IsContraction(word)) ?? First(text, Doubts.Contains);

    private static string? First(string text, Func<string, bool> isMeant)
    {
        var scanner = new WordScanner(text, 0, text.Length);
        while (scanner.MoveNext())
            if (scanner.Current.Span.Slice(text) is var word && isMeant(word)) return word;
        return null;
    }

    private static bool IsContraction(string word) =>
        word.Length > 3 && word[^1] is 't' or 'T' && WordChars.IsApostrophe(word[^2]) && word[^3] is 'n' or 'N';
}
