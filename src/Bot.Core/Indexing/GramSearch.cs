using System.Numerics;

namespace Bot.Core.Indexing;

/// <summary>The running sums of one look-up of letter grams. Each thread keeps one, so that a look-up allocates nothing.</summary>
/// <remarks>
/// A hash table of the terms met stays in the processor's nearest cache, as a sum for each term of the vocabulary would not.
/// Once a term met only in the grams that are left could not be near enough, no new ones are taken in.
/// </remarks>
internal sealed class GramSearch : IDisposable
{
    private const double Slack = 1e-9;

    // For a longer list it would not pay.
    private const int MostWanted = 16;

    [ThreadStatic]
    private static GramSearch? spare;

    private Sum[] sums = [];
    private int[] slots = [];
    private int mask;
    private int touched;
    private double[] masses = [];
    private double mass;
    private double floor;
    private int wanted;

    /// <summary>Rarities of the grams that were not gone through yet.</summary>
    public double Rest { get; set; }

    // A term has at least the grams it shares, so no mass need be looked up to know this much.
    private double LeastShared => floor * mass / (2 - floor) - Slack;

    /// <summary>Gets ready for a look-up.</summary>
    /// <param name="masses">Rarities of the grams of each term.</param>
    /// <param name="mass">Those of the term asked for.</param>
    /// <param name="minimum">The least likeness.</param>
    /// <param name="wanted">How many terms are wanted at most.</param>
    /// <param name="most">No more terms will be met than this.</param>
    public static GramSearch Rent(double[] masses, double mass, double minimum, int wanted, int most)
    {
        var search = spare ?? new GramSearch();
        spare = null;
        (search.masses, search.mass, search.floor, search.wanted, search.Rest, search.touched) = (masses, mass, minimum, wanted, 0, 0);
        var room = (int)BitOperations.RoundUpToPowerOf2((uint)Math.Max(2 * most, 16));
        if (search.slots.Length < room) (search.slots, search.sums) = (new int[room], new Sum[room / 2]);
        search.mask = room - 1;
        Array.Clear(search.slots, 0, room);
        return search;
    }

    /// <summary>Adds a gram to the sums of the terms that hold it.</summary>
    public void Add(ReadOnlySpan<int> terms, double rarity)
    {
        if (terms.Length > touched) RaiseFloor();
        if (Rest < LeastShared) AddToKnown(terms, rarity);
        else AddToAll(terms, rarity);
        Rest -= rarity;
    }

    /// <summary>Fills in the nearest terms, nearest first; of equals the lower number first.</summary>
    /// <returns>How many there are.</returns>
    public int Choose(Span<TermLikeness> nearest)
    {
        RaiseFloor();
        var (found, least) = (0, LeastShared);
        foreach (ref var sum in sums.AsSpan(0, touched))
        {
            if (sum.Rarities < least || LikenessOf(ref sum) is var likeness && likeness < floor) continue;
            found = Insert(nearest, found, new TermLikeness(sum.Term, likeness));
        }

        return found;
    }

    public void Dispose() => (masses, spare) = ([], this);

    private void AddToAll(ReadOnlySpan<int> terms, double rarity)
    {
        foreach (var term in terms)
        {
            ref var slot = ref SlotOf(term);
            if (slot == 0)
            {
                sums[touched] = new Sum(term, 0, 0);
                slot = ++touched;
            }

            sums[slot - 1].Rarities += rarity;
        }
    }

    private void AddToKnown(ReadOnlySpan<int> terms, double rarity)
    {
        foreach (var term in terms)
            if (SlotOf(term) is > 0 and var slot) sums[slot - 1].Rarities += rarity;
    }

    /// <summary>Lifts the least likeness to that of the last one wanted, as far as it is known by now.</summary>
    private void RaiseFloor()
    {
        if (touched < wanted || wanted is 0 or > MostWanted) return;
        Span<double> best = stackalloc double[wanted];
        best.Clear();
        var least = LeastShared;
        foreach (ref var sum in sums.AsSpan(0, touched))
        {
            if (sum.Rarities < least) continue;
            var likeness = LikenessOf(ref sum);
            if (likeness <= best[^1]) continue;
            var place = wanted - 1;
            for (; place > 0 && best[place - 1] < likeness; place--) best[place] = best[place - 1];
            best[place] = likeness;
        }

        floor = Math.Max(floor, best[^1]);
    }

    private double LikenessOf(ref Sum sum)
    {
        if (sum.Mass == 0) sum.Mass = masses[sum.Term];
        return 2 * sum.Rarities / (mass + sum.Mass);
    }

    private ref int SlotOf(int term)
    {
        var place = (int)((uint)term * 2654435769u >> 8) & mask;
        while (slots[place] != 0 && sums[slots[place] - 1].Term != term) place = place + 1 & mask;
        return ref slots[place];
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

    /// <summary>A term, the rarities of its grams (0 while they were not looked up) and of those shared so far.</summary>
    private record struct Sum(int Term, double Mass, double Rarities);
}
