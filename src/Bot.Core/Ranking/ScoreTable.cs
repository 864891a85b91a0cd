using System.Collections.Immutable;
using System.Runtime.InteropServices;
using Bot.Core.Indexing;
using Bot.Core.Passages;

namespace Bot.Core.Ranking;

/// <summary>The running sums of one ranking: a score and the matched terms for each passage touched.</summary>
/// <remarks>Each thread keeps one table and clears only what was touched, so that ranking allocates next to nothing.</remarks>
internal sealed class ScoreTable : IDisposable
{
    [ThreadStatic]
    private static ScoreTable? spare;

    private readonly List<int> touched = [];
    private double[] scores = [];
    private ulong[] matched = [];

    public IReadOnlyList<int> Touched => touched;

    public static ScoreTable Rent(int passages)
    {
        var table = spare ?? new ScoreTable();
        spare = null;
        if (table.scores.Length < passages)
        {
            table.scores = new double[passages];
            table.matched = new ulong[passages];
        }

        return table;
    }

    public ulong Matched(int passage) => matched[passage];

    public void Add(int passage, double weight, int? term)
    {
        if (scores[passage] == 0) touched.Add(passage);
        if (term is { } place) matched[passage] |= 1UL << place;
        scores[passage] += weight;
    }

    public ImmutableArray<RankedPassage> Best(SearchIndex index, int limit, Func<Passage, bool>? filter)
    {
        var best = new PriorityQueue<int, (double Score, int Earlier)>();
        foreach (var passage in touched)
        {
            if (filter is not null && !filter(index.Passages[passage])) continue;
            best.Enqueue(passage, (scores[passage], -passage));
            if (best.Count > limit) best.Dequeue();
        }

        var ranked = new RankedPassage[best.Count];
        for (var rank = ranked.Length - 1; rank >= 0; rank--)
        {
            var passage = best.Dequeue();
            ranked[rank] = new RankedPassage(passage, index.Passages[passage], scores[passage], matched[passage]);
        }

        return ImmutableCollectionsMarshal.AsImmutableArray(ranked);
    }

    public void Dispose()
    {
        foreach (var passage in touched)
        {
            scores[passage] = 0;
            matched[passage] = 0;
        }

        touched.Clear();
        spare = this;
    }
}
