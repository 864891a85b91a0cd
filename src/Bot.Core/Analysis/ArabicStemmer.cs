namespace Bot.Core.Analysis;

/// <summary>Takes the article, the particles joined to it, and inflections off Arabic words.</summary>
/// <remarks>
/// "Light10" of L. Larkey, L. Ballesteros and M. Connell, "Light stemming for Arabic information retrieval", 2007: one beginning goes,
/// then each ending in turn, as long as at least two characters stay (three behind a lone "and").
/// </remarks>
internal static class ArabicStemmer
{
    private const string And = "و";

    private static readonly string[] Beginnings = ["ال", "وال", "بال", "كال", "فال", "لل"];

    // As they are spelt when folded.
    private static readonly string[] Endings = ["ها", "ان", "ات", "ون", "ين", "يه", "ه", "ي"];

    /// <summary>The stem of a folded word.</summary>
    public static string Stem(string word)
    {
        word = WithoutBeginning(word);
        foreach (var ending in Endings)
            if (word.Length >= ending.Length + 2 && word.EndsWith(ending, StringComparison.Ordinal)) word = word[..^ending.Length];
        return word;
    }

    private static string WithoutBeginning(string word)
    {
        foreach (var beginning in Beginnings)
            if (word.Length >= beginning.Length + 2 && word.StartsWith(beginning, StringComparison.Ordinal)) return word[beginning.Length..];
        return word.Length >= 4 && word.StartsWith(And, StringComparison.Ordinal) ? word[1..] : word;
    }
}
