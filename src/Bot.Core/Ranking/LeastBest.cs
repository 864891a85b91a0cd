using Bot.Core.Indexing;

namespace Bot.Core.Ranking;

/// <summary>What as many passages as are wanted score at least, known before anything was added up.</summary>
internal static class LeastBest
{
    // To look at more would take longer than it spares.
    private const int MostRead = 500;
    private const int MostWanted = 16;

    /// <summary>The weight of the last one wanted among passages that hold one word, the first of each list; 0 when too few were read.</summary>
    public static double Of(SearchIndex index, ReadOnlySpan<WeighedPostings> lists, FrequencyTable frequencies, int wanted)
    {
        if (wanted is 0 or > MostWanted) return 0;
        Span<double> best = stackalloc double[wanted];
        var least = 0.0;
        foreach (ref readonly var list in lists)
        {
            if (list.Bit == 0 || list.Count < wanted) continue;
            best.Clear();
            var reader = index.Postings(list.Term);
            for (var read = 0; read < MostRead && reader.MoveNext(); read++)
                Insert(best, frequencies.Of(reader.Counts, index.Length(reader.Passage)) * list.Share * list.Rarity);
            least = Math.Max(least, best[^1]);
        }

        return least;
    }

    private static void Insert(Span<double> best, double weight)
    {
        if (weight <= best[^1]) return;
        var place = best.Length - 1;
        for (; place > 0 && best[place - 1] < weight; place--) best[place] = best[place - 1];
        best[place] = weight;
    }
}
