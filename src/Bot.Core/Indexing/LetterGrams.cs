namespace Bot.Core.Indexing;

/// <summary>Finds terms that are spelt much like another: "Verteidigung" and "verteidigte", "Park" and "Nationalpark".</summary>
/// <remarks>
/// Runs of four letters are kept over the vocabulary rather than over passages, so this grows with the number of different
/// words, not with the text; a query looks its few terms up here once.
/// </remarks>
public sealed class LetterGrams
{
    /// <summary>A gram in more terms than this tells nothing, and skipping it bounds the work of a query.</summary>
    private const int MaxTermsPerGram = 2000;

    /// <summary>Sums by term, zero between calls: one array for each thread, so that a look-up allocates next to nothing.</summary>
    [ThreadStatic]
    private static double[]? spare;

    private readonly Dictionary<ulong, List<int>> termsByGram = [];
    private readonly double[] masses;

    internal LetterGrams(IReadOnlyList<string> terms)
    {
        var grams = new List<ulong>();
        for (var term = 0; term < terms.Count; term++)
        {
            Read(terms[term], grams);
            foreach (var gram in grams)
            {
                if (!termsByGram.TryGetValue(gram, out var sharing)) termsByGram[gram] = sharing = [];
                sharing.Add(term);
            }
        }

        masses = new double[terms.Count];
        foreach (var sharing in termsByGram.Values)
            foreach (var term in sharing) masses[term] += Rarity(sharing.Count);
    }

    /// <summary>The terms most alike, most alike first, then in order of their numbers.</summary>
    /// <param name="term">An analysed term, known or not; one that is known is among the results.</param>
    /// <param name="minimum">The least likeness, above 0 to 1.</param>
    /// <param name="limit">How many at most.</param>
    /// <returns>
    /// Likeness is twice the rarities of the grams shared over those of both terms' grams (Dice's coefficient, weighted): 1 for the same term.
    /// </returns>
    public IEnumerable<(int Term, double Likeness)> Near(string term, double minimum, int limit)
    {
        var grams = new List<ulong>();
        Read(term, grams);
        if (spare is null || spare.Length < masses.Length) spare = new double[masses.Length];
        var (shared, touched, mass) = (spare, new List<int>(), 0.0);
        foreach (var gram in grams)
        {
            var sharing = termsByGram.GetValueOrDefault(gram);
            var rarity = Rarity(sharing?.Count ?? 0);
            mass += rarity;
            if (sharing is null || sharing.Count > MaxTermsPerGram) continue;
            foreach (var other in sharing)
            {
                if (shared[other] == 0) touched.Add(other);
                shared[other] += rarity;
            }
        }

        var near = new List<(int Term, double Likeness)>();
        foreach (var other in touched)
        {
            var likeness = 2 * shared[other] / (mass + masses[other]);
            shared[other] = 0;
            if (likeness >= minimum) near.Add((other, likeness));
        }

        return near.OrderByDescending(other => other.Likeness).ThenBy(other => other.Term).Take(limit);
    }

    private double Rarity(int sharing) => Math.Log(1 + (masses.Length - sharing + 0.5) / (sharing + 0.5));

    /// <summary>The different grams of a term with a mark at either end, so that beginnings weigh more; none for terms below four letters.</summary>
    private static void Read(string term, List<ulong> grams)
    {
        const char Edge = '\uFFFF';
        grams.Clear();
        if (term.Length < 4) return;
        var gram = (ulong)Edge;
        for (var place = 0; place <= term.Length; place++)
        {
            gram = gram << 16 | (place < term.Length ? term[place] : Edge);
            if (place >= 2 && !grams.Contains(gram)) grams.Add(gram);
        }
    }
}
