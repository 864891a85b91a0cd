using System.Runtime.InteropServices;

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

    private readonly string[] terms;
    private readonly Dictionary<ulong, int> grams = [];
    private readonly int[] counts;
    private readonly int[] ends;
    private readonly int[] sharing;
    private readonly double[] masses;

    internal LetterGrams(string[] terms)
    {
        this.terms = terms;
        var (gramsOfTerms, gramEnds) = Number(terms);
        counts = new int[grams.Count];
        foreach (var gram in gramsOfTerms) counts[gram]++;
        ends = new int[grams.Count];
        for (var (gram, end) = (0, 0); gram < ends.Length; gram++) ends[gram] = end += Kept(gram);
        sharing = new int[ends.Length == 0 ? 0 : ends[^1]];
        masses = new double[terms.Length];
        Fill(gramsOfTerms, gramEnds);
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
        Span<AskedGram> asked = stackalloc AskedGram[LetterGram.MostOfTerm];
        var (mass, known) = (0.0, 0);
        foreach (var gram in read)
        {
            var number = grams.GetValueOrDefault(gram, -1);
            var rarity = Rarity(number < 0 ? 0 : counts[number]);
            mass += rarity;
            if (number >= 0 && Kept(number) > 0) asked[known++] = new AskedGram(gram, number, rarity, Kept(number));
        }

        using var search = GramSearch.Rent(masses, mass, minimum, nearest.Length);
        asked = asked[..known];
        Collect(asked, search);
        return Choose(asked, search, minimum, nearest);
    }

    /// <summary>Goes through the grams from the rarest on, until a term met only in the others could not be near enough.</summary>
    private void Collect(ReadOnlySpan<AskedGram> asked, GramSearch search)
    {
        Span<AskedGram> rarestFirst = stackalloc AskedGram[asked.Length];
        asked.CopyTo(rarestFirst);
        rarestFirst.Sort((left, right) => left.Count.CompareTo(right.Count));
        foreach (var gram in asked) search.Rest += gram.Rarity;
        foreach (var gram in rarestFirst)
        {
            if (gram.Count > search.Touched) search.RaiseFloor();
            if (!search.CanBeNew) return;
            search.Add(sharing.AsSpan(ends[gram.Number] - gram.Count, gram.Count), gram.Rarity);
        }
    }

    private int Choose(ReadOnlySpan<AskedGram> asked, GramSearch search, double minimum, Span<TermLikeness> nearest)
    {
        search.RaiseFloor();
        Span<ulong> others = stackalloc ulong[LetterGram.MostOfTerm];
        var found = 0;
        foreach (var other in search.Candidates)
        {
            if (!search.CanBeNear(other)) continue;
            var grams = others[..LetterGram.Read(terms[other], others)];
            var shared = 0.0;
            foreach (var gram in asked)
                if (grams.Contains(gram.Gram)) shared += gram.Rarity;
            var likeness = search.Likeness(other, shared);
            if (likeness >= minimum) found = Insert(nearest, found, new TermLikeness(other, likeness));
        }

        return found;
    }

    private static int Insert(Span<TermLikeness> nearest, int found, TermLikeness next)
    {
        var place = found;
        while (place > 0 && IsNearer(next, nearest[place - 1])) place--;
        if (place == nearest.Length) return found;
        found = Math.Min(found + 1, nearest.Length);
        nearest[place..(found - 1)].CopyTo(nearest[(place + 1)..]);
        nearest[place] = next;
        return found;
    }

    private static bool IsNearer(TermLikeness left, TermLikeness right) =>
        left.Likeness > right.Likeness || left.Likeness == right.Likeness && left.Term < right.Term;

    private (List<int> Grams, int[] Ends) Number(string[] terms)
    {
        Span<ulong> read = stackalloc ulong[LetterGram.MostOfTerm];
        var (all, allEnds) = (new List<int>(terms.Length * 8), new int[terms.Length]);
        for (var term = 0; term < terms.Length; term++)
        {
            foreach (var gram in read[..LetterGram.Read(terms[term], read)])
            {
                ref var number = ref CollectionsMarshal.GetValueRefOrAddDefault(grams, gram, out var isKnown);
                if (!isKnown) number = grams.Count - 1;
                all.Add(number);
            }

            allEnds[term] = all.Count;
        }

        return (all, allEnds);
    }

    private void Fill(List<int> gramsOfTerms, int[] gramEnds)
    {
        var next = new int[ends.Length];
        for (var gram = 0; gram < next.Length; gram++) next[gram] = ends[gram] - Kept(gram);
        for (var (term, place) = (0, 0); term < masses.Length; term++)
        {
            for (; place < gramEnds[term]; place++)
            {
                var gram = gramsOfTerms[place];
                masses[term] += Rarity(counts[gram]);
                if (Kept(gram) > 0) sharing[next[gram]++] = term;
            }
        }
    }

    private int Kept(int gram) => counts[gram] > MaxTermsPerGram ? 0 : counts[gram];

    private double Rarity(int count) => Math.Log(1 + (masses.Length - count + 0.5) / (count + 0.5));

    /// <summary>A gram of the term asked for that stands in the vocabulary.</summary>
    private readonly record struct AskedGram(ulong Gram, int Number, double Rarity, int Count);
}
