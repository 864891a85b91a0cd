using Bot.Core.Checking.Matching;

namespace Bot.Core.Checking.Words;

/// <summary>Compares words by what a reader sees as the same letters.</summary>
internal static class FoldedWord
{
    // FNV-1a, 32 bits: http://www.isthe.com/chongo/tech/comp/fnv/
    private const uint OffsetBasis = 2166136261;
    private const uint Prime = 16777619;

    /// <summary>The hash of a word's folded form; the same on every machine and in every run.</summary>
    public static uint Hash(ReadOnlySpan<char> word)
    {
        if (NeedsComposing(word)) word = Accents.Compose(word);
        var hash = OffsetBasis;
        foreach (var letter in word)
            if (!WordChars.IsInvisible(letter)) hash = (hash ^ Fold(letter)) * Prime;
        return hash;
    }

    /// <summary>How two spellings of one word differ; null when they are not the same word.</summary>
    public static FormDifferences? Compare(ReadOnlySpan<char> left, ReadOnlySpan<char> right)
    {
        if (left.SequenceEqual(right)) return FormDifferences.None;
        var found = FormDifferences.None;
        if (NeedsComposing(left) != NeedsComposing(right)) found |= FormDifferences.Encoding;
        var (mine, theirs) = (Visible(left, ref found), Visible(right, ref found));
        if (mine.Length != theirs.Length) return null;
        for (var place = 0; place < mine.Length; place++)
        {
            if (mine[place] == theirs[place]) continue;
            if (Fold(mine[place]) != Fold(theirs[place])) return null;
            found |= WordChars.IsApostrophe(mine[place]) ? FormDifferences.QuoteMarks : FormDifferences.Case;
        }

        return found;
    }

    private static char Fold(char letter) => WordChars.IsApostrophe(letter) ? '\'' : char.ToLowerInvariant(letter);

    private static string Visible(ReadOnlySpan<char> word, ref FormDifferences found)
    {
        var text = NeedsComposing(word) ? Accents.Compose(word) : word.ToString();
        if (!text.Any(WordChars.IsInvisible)) return text;
        found |= FormDifferences.Invisible;
        return string.Concat(text.Where(letter => !WordChars.IsInvisible(letter)));
    }

    private static bool NeedsComposing(ReadOnlySpan<char> word)
    {
        foreach (var letter in word)
            if (letter >= '\u0300' && WordChars.IsMark(letter)) return true;
        return false;
    }
}
