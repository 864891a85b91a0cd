namespace Bot.Core.Ranking;

/// <summary>Chooses the lists of postings that bring no passage among the best by themselves, the longest first.</summary>
internal sealed class OptionalLists
{
    // The others are walked twice, which must pay.
    private const int LeastGain = 2;

    private int[] longestFirst = [];
    private int[] lengths = [];
    private long postings;

    /// <summary>Looks at the lists of a query.</summary>
    public void Open(ReadOnlySpan<WeighedPostings> lists)
    {
        if (longestFirst.Length < lists.Length) (longestFirst, lengths) = (new int[lists.Length], new int[lists.Length]);
        postings = 0;
        for (var list = 0; list < lists.Length; list++)
        {
            (longestFirst[list], lengths[list]) = (list, -lists[list].Count);
            postings += lists[list].Count;
        }

        lengths.AsSpan(0, lists.Length).Sort(longestFirst.AsSpan(0, lists.Length));
    }

    /// <summary>Marks the optional ones.</summary>
    /// <param name="lists">The lists that were opened.</param>
    /// <param name="query">The query.</param>
    /// <param name="words">What its pairs can add.</param>
    /// <param name="least">What a passage must score more than.</param>
    /// <returns>Whether there are any.</returns>
    public bool Choose(Span<WeighedPostings> lists, Query query, WordSum words, double least)
    {
        var (bound, bits, spared) = (0.0, 0UL, 0L);
        foreach (var place in longestFirst.AsSpan(0, lists.Length))
        {
            ref var list = ref lists[place];
            list.IsOptional = bound + list.Bound + words.PairBound(query, bits | list.Bit) < least;
            if (!list.IsOptional) continue;
            bound += list.Bound;
            bits |= list.Bit;
            spared += list.Count;
        }

        if (spared > (postings - spared) * LeastGain) return true;
        foreach (ref var list in lists) list.IsOptional = false;
        return false;
    }
}
