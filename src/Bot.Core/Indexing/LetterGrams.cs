using Bot.Core.Indexing.Saving;

namespace Bot.Core.Indexing;

/// <summary>Finds terms that are spelt much like another: "Verteidigung" and "verteidigte", "Park" and "Nationalpark".</summary>
/// <remarks>
/// Runs of four letters are kept over the vocabulary rather than over passages, so this grows with the number of different
/// words, not with the text; a query looks its few terms up here once.
/// </remarks>
public sealed class LetterGrams
{
    /// <summary>A gram in more terms than this tells nothing, and skipping it bounds the work of a query.</summary>
    private const int MaxTermsPerGram = 500;

    private readonly GramTable grams;
    private readonly int[] sharing;
    private readonly double[] masses;
    private readonly NearTerms known = new();

    internal LetterGrams(string[] terms)
    {
        var numbers = new GramNumbers();
        var (gramsOfTerms, ends) = Number(terms, numbers);
        var counts = new int[numbers.Grams.Count];
        foreach (var gram in gramsOfTerms) counts[gram]++;
        grams = new GramTable(numbers.Grams, counts, MaxTermsPerGram);
        sharing = new int[grams.Length];
        masses = new double[terms.Length];
        Fill([.. numbers.Grams.Select(gram => grams[gram])], gramsOfTerms, ends);
    }

    private LetterGrams(GramTable grams, int[] sharing, double[] masses) => (this.grams, this.sharing, this.masses) = (grams, sharing, masses);

    internal static LetterGrams Read(SectionReader reader) => new(new GramTable(reader.Read<GramTerms>()), reader.Read<int>(), reader.Read<double>());

    internal void Write(SectionWriter writer)
    {
        writer.Write(grams.Slots);
        writer.Write<int>(sharing);
        writer.Write<double>(masses);
    }

    /// <summary>Finds the terms most alike, most alike first, then in order of their numbers.</summary>
    /// <param name="term">An analysed term, known or not; one that is known is among the results.</param>
    /// <param name="minimum">The least likeness, above 0 to 1.</param>
    /// <param name="nearest">Filled from the front with as many as there are, or as there is room for.</param>
    /// <returns>
    /// How many were found. Likeness is twice the rarities of the grams shared over those of both terms' grams
    /// (Dice's coefficient, weighted): 1 for the same term.
    /// </returns>
    public int Near(string term, double minimum, Span<TermLikeness> nearest)
    {
        Span<ulong> read = stackalloc ulong[LetterGram.MostOfTerm];
        read = read[..LetterGram.Read(term, read)];
        Span<GramTerms> asked = stackalloc GramTerms[LetterGram.MostOfTerm];
        var (mass, known, most) = (0.0, 0, 0);
        foreach (var gram in read)
        {
            var found = grams[gram];
            mass += Rarity(found.Count);
            if (found.Kept == 0) continue;
            asked[known++] = found;
            most += found.Kept;
        }

        // The rarest first: they bring the nearest terms and the fewest others.
        asked = asked[..known];
        asked.Sort((left, right) => left.Count.CompareTo(right.Count));
        using var search = GramSearch.Rent(masses, mass, minimum, nearest.Length, most);
        foreach (var gram in asked) search.Rest += Rarity(gram.Count);
        foreach (var gram in asked) search.Add(sharing.AsSpan(gram.Start, gram.Kept), Rarity(gram.Count));
        return search.Choose(nearest);
    }

    /// <summary>The same for a term of the articles; what was found is remembered for a while.</summary>
    /// <param name="number">The term's number.</param>
    /// <param name="term">The term.</param>
    /// <param name="minimum">The least likeness, above 0 to 1.</param>
    /// <param name="nearest">Filled from the front with as many as there are, or as there is room for.</param>
    /// <returns>How many were found.</returns>
    public int Near(int number, string term, double minimum, Span<TermLikeness> nearest)
    {
        var found = known.Recall(number, minimum, nearest);
        if (found >= 0) return found;
        found = Near(term, minimum, nearest);
        known.Keep(number, minimum, nearest.Length, nearest[..found]);
        return found;
    }

    private static (List<int> Grams, int[] Ends) Number(string[] terms, GramNumbers numbers)
    {
        Span<ulong> read = stackalloc ulong[LetterGram.MostOfTerm];
        var (all, ends) = (new List<int>(terms.Length * 8), new int[terms.Length]);
        for (var term = 0; term < terms.Length; term++)
        {
            foreach (var gram in read[..LetterGram.Read(terms[term], read)]) all.Add(numbers.Of(gram));
            ends[term] = all.Count;
        }

        return (all, ends);
    }

    private void Fill(GramTerms[] lists, List<int> gramsOfTerms, int[] ends)
    {
        var filled = new int[lists.Length];
        for (var (term, place) = (0, 0); term < masses.Length; term++)
        {
            for (; place < ends[term]; place++)
            {
                var gram = gramsOfTerms[place];
                masses[term] += Rarity(lists[gram].Count);
                if (lists[gram].Kept > 0) sharing[lists[gram].Start + filled[gram]++] = term;
            }
        }
    }

    private double Rarity(int count) => Math.Log(1 + (masses.Length - count + 0.5) / (count + 0.5));
}
