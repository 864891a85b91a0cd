using System.Runtime.InteropServices;

namespace Bot.Core.Indexing;

/// <summary>The running sums of one look-up of letter grams. Each thread keeps one, so that a look-up allocates nothing.</summary>
/// <remarks>Sums are only a guide here, hence single precision and some slack; what is found is weighed anew.</remarks>
internal sealed class GramSearch : IDisposable
{
    private const double Slack = 1e-4;

    // For a longer list it would not pay.
    private const int MostWanted = 16;

    [ThreadStatic]
    private static GramSearch? spare;

    private readonly List<int> touched = [];
    private float[] shared = [];
    private double[] masses = [];
    private double mass;
    private double floor;
    private int wanted;

    /// <summary>Rarities of the grams that were not gone through yet.</summary>
    public double Rest { get; set; }

    public int Touched => touched.Count;

    public ReadOnlySpan<int> Candidates => CollectionsMarshal.AsSpan(touched);

    /// <summary>Whether a term that shares all the remaining grams, and no other, could be near enough.</summary>
    public bool CanBeNew => 2 * Rest >= floor * (mass + Rest) - Slack;

    public static GramSearch Rent(double[] masses, double mass, double minimum, int wanted)
    {
        var search = spare ?? new GramSearch();
        spare = null;
        if (search.shared.Length < masses.Length) search.shared = new float[masses.Length];
        (search.masses, search.mass, search.floor, search.wanted, search.Rest) = (masses, mass, minimum, wanted, 0);
        return search;
    }

    public void Add(ReadOnlySpan<int> terms, double rarity)
    {
        var weight = (float)rarity;
        foreach (var term in terms)
        {
            ref var sum = ref shared[term];
            if (sum == 0) touched.Add(term);
            sum += weight;
        }

        Rest -= rarity;
    }

    /// <summary>Lifts the least likeness to that of the last one wanted, as far as it is known by now.</summary>
    public void RaiseFloor()
    {
        if (touched.Count < wanted || wanted is 0 or > MostWanted) return;
        Span<double> best = stackalloc double[wanted];
        best.Clear();
        foreach (var term in touched)
        {
            var likeness = Likeness(term, shared[term]);
            if (likeness <= best[^1]) continue;
            var place = wanted - 1;
            for (; place > 0 && best[place - 1] < likeness; place--) best[place] = best[place - 1];
            best[place] = likeness;
        }

        floor = Math.Max(floor, best[^1]);
    }

    public bool CanBeNear(int term) => 2 * (shared[term] + Rest) >= floor * (mass + masses[term]) - Slack;

    public double Likeness(int term, double rarities) => 2 * rarities / (mass + masses[term]);

    public void Dispose()
    {
        foreach (var term in touched) shared[term] = 0;
        touched.Clear();
        masses = [];
        spare = this;
    }
}
