using System.Collections.Frozen;
using Bot.Core.Checking.Words;

namespace Bot.Core.Checking.Matching;

/// <summary>Words whose loss turns a sentence round, or turns what is doubted into what is said.</summary>
internal static class Negations
{
    private const int ShortestOpposite = 3;

    private static readonly FrozenSet<string> Words = FrozenSet.ToFrozenSet(
    [
        "not", "no", "never", "none", "nor", "neither", "nothing", "nobody", "nowhere", "cannot", "without", "hardly", "scarcely",
        "barely", "rarely", "seldom", "unless", "except", "unlikely", "fails", "failed", "refuses", "refused", "denies", "denied",
        "nicht", "nichts", "nie", "niemals", "niemand", "kein", "keine", "keinen", "keinem", "keiner", "keines", "ohne", "weder", "नहीं",
    ],
    StringComparer.OrdinalIgnoreCase);

    private static readonly FrozenSet<string> Prefixes =
        FrozenSet.ToFrozenSet(["un", "in", "im", "il", "ir", "dis", "non"], StringComparer.OrdinalIgnoreCase);

    // They turn what somebody doubts into what he says.
    private static readonly FrozenSet<string> Doubts = FrozenSet.ToFrozenSet(
    [
        "few", "little", "whether", "likelihood", "slim", "doubt", "doubts", "doubtful", "skeptical", "inaction", "lack", "lacks", "if",
        "might", "possible", "possibly", "perhaps", "reportedly", "allegedly", "alleged", "supposedly", "purportedly",
    ],
    StringComparer.OrdinalIgnoreCase);

    /// <summary>The first such word of a text, as it stands there; where there is none, the first word of doubt, else null.</summary>
    public static string? FirstIn(string text) => First(text, word => Words.Contains(word) || IsContraction(word)) ?? First(text, Doubts.Contains);

    /// <summary>The one of two words that is the other behind a prefix like "un", brackets left out; null when neither is.</summary>
    public static string? OppositeOf(string left, string right)
    {
        var (mine, theirs) = (BracketedWord.Plain(left), BracketedWord.Plain(right));
        return Denies(mine, theirs) ? left : Denies(theirs, mine) ? right : null;
    }

    private static bool Denies(string word, string other) =>
        other.Length >= ShortestOpposite && word.EndsWith(other, StringComparison.OrdinalIgnoreCase) && Prefixes.Contains(word[..^other.Length].TrimEnd('-'));

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
