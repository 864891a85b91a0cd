using System.Numerics;
using Bot.Core.Indexing;
using Bot.Core.Passages;

namespace Bot.Core.Ranking;

/// <summary>
/// Adds up the weights of all passages that hold anything of a query, a window of passages at a time so that the sums stay in the
/// processor's cache, and keeps the best. Each thread keeps one scan, so that ranking allocates nothing here and waits for nobody.
/// </summary>
/// <remarks>
/// Pairs of neighbours are only counted in passages that could still be among the best if all their pairs stood side by side.
/// Long lists that could bring no passage among the best by themselves are only added to passages that others brought
/// (H. Turtle and J. Flood, "Query evaluation: strategies and optimizations", 1995).
/// </remarks>
internal sealed class PassageScan : IDisposable
{
    private const int Window = 1 << 14;
    private const int Word = 64;

    // Bounds are added up in another order than scores.
    private const double Slack = 1e-9;

    [ThreadStatic]
    private static PassageScan? spare;

    private readonly double[] sums = new double[Window];
    private readonly ulong[] matched = new ulong[Window];
    private readonly ulong[] repeated = new ulong[Window];
    private readonly ulong[] touched = new ulong[Window / Word];
    private readonly List<WeighedPostings> collected = [];
    private readonly OptionalLists optional = new();
    private WeighedPostings[] lists = [];
    private int listCount;

    /// <summary>The best passages of the last run, best first.</summary>
    public BestPassages Best { get; } = new();

    public static PassageScan Rent()
    {
        var scan = spare ?? new PassageScan();
        spare = null;
        return scan;
    }

    public void Run(SearchIndex index, Query query, WordSum words, int limit, Func<Passage, bool>? filter)
    {
        Best.Start(limit);
        Open(index, query, words);
        var frequencies = words.Frequencies(index);
        var bound = words.PairBound(query, ulong.MaxValue);
        var least = filter is null ? LeastBest.Of(index, lists.AsSpan(0, listCount), frequencies, limit) : 0;
        for (var start = NextWindow(); start >= 0; start = NextWindow())
        {
            least = Math.Max(least, Best.Floor);
            if (optional.Choose(lists.AsSpan(0, listCount), query, words, least - Slack)) Touch(index, start);
            for (var list = 0; list < listCount; list++)
                if (lists[list].Next.Passage < start + Window) Add(index, ref lists[list], start, frequencies);
            for (var word = 0; word < touched.Length; word++)
                if (touched[word] != 0) Collect(index, query, words, start, word, bound, Math.Max(least, Best.Floor) - Slack, filter);
        }

        Best.Order();
    }

    public void Dispose() => spare = this;

    private void Open(SearchIndex index, Query query, WordSum words)
    {
        collected.Clear();
        words.Collect(index, query, collected);
        listCount = collected.Count;
        if (lists.Length < listCount) lists = new WeighedPostings[listCount];
        collected.CopyTo(lists);
        optional.Open(lists.AsSpan(0, listCount));
        for (var list = 0; list < listCount; list++)
        {
            var reader = index.Postings(lists[list].Term);
            lists[list].Next = reader.MoveNext() ? reader.Place : End;
        }
    }

    private static PostingPlace End => new(0, int.MaxValue, default);

    /// <summary>Where the next window that holds anything begins; −1 when there is none.</summary>
    private int NextWindow()
    {
        var first = int.MaxValue;
        for (var list = 0; list < listCount; list++) first = Math.Min(first, lists[list].Next.Passage);
        return first == int.MaxValue ? -1 : first & -Window;
    }

    /// <summary>Notes the passages of a window that lists bring which are not optional.</summary>
    private void Touch(SearchIndex index, int start)
    {
        foreach (ref var list in lists.AsSpan(0, listCount))
        {
            if (list.IsOptional || list.Next.Passage >= start + Window) continue;
            var reader = new PostingReader(index.PostingBytes(list.Term), list.Next);
            do touched[(reader.Passage - start) / Word] |= 1UL << reader.Passage;
            while (reader.MoveNext() && reader.Passage - start < Window);
        }
    }

    private void Add(SearchIndex index, ref WeighedPostings list, int start, FrequencyTable frequencies)
    {
        var reader = new PostingReader(index.PostingBytes(list.Term), list.Next);
        var (share, rarity, bit, isOptional, isOpen) = (list.Share, list.Rarity, list.Bit, list.IsOptional, true);
        for (; isOpen && reader.Passage - start is < Window and var place; isOpen = reader.MoveNext())
        {
            ref var word = ref touched[place / Word];
            if (isOptional && (word >> place & 1) == 0) continue;
            word |= 1UL << place;

            // Multiplied in this order wherever a weight is explained.
            sums[place] += frequencies.Of(reader.Counts, index.Length(reader.Passage)) * share * rarity;
            if (bit == 0) continue;
            matched[place] |= bit;
            if (reader.Counts != WeighedPostings.Once) repeated[place] |= bit;
        }

        list.Next = isOpen ? reader.Place : End;
    }

    private void Collect(SearchIndex index, Query query, WordSum words, int start, int word, double bound, double least, Func<Passage, bool>? filter)
    {
        for (var bits = touched[word]; bits != 0; bits &= bits - 1)
        {
            var place = word * Word + BitOperations.TrailingZeroCount(bits);
            var (passage, sum, terms, twice) = (start + place, sums[place], matched[place], repeated[place]);
            (sums[place], matched[place], repeated[place]) = (0, 0, 0);
            if (sum + (IsOne(terms) ? 0 : bound) <= least || !IsOne(terms) && sum + words.PairBound(index, query, passage, terms, twice) <= least) continue;
            sum = words.AddPairs(index, query, passage, terms, sum);
            if (sum > Best.Floor && (filter is null || filter(index.Passages[passage]))) Best.Take(passage, sum, terms, mayBeTitled: twice != 0);
        }

        touched[word] = 0;
    }

    // A term that stands there alone is half of no pair.
    private static bool IsOne(ulong terms) => (terms & terms - 1) == 0;
}
