namespace Bot.Core.Ranking;

/// <summary>The best passages seen so far, at most as many as are wanted; of equals the earlier one stays.</summary>
internal sealed class BestPassages
{
    private Entry[] heap = new Entry[16];
    private int limit;

    /// <summary>A passage that comes later must score more than this to be taken.</summary>
    public double Floor { get; private set; }

    public int Count { get; private set; }

    /// <summary>After <see cref="Order"/>: the passage of a rank, from 0.</summary>
    public ref readonly Entry this[int rank] => ref heap[rank];

    public void Start(int wanted) => (limit, Count, Floor) = (wanted, 0, wanted > 0 ? 0 : double.PositiveInfinity);

    /// <summary>Takes a passage; its number is above those of all before, its score above <see cref="Floor"/>.</summary>
    public void Take(int passage, double score, ulong matched, bool mayBeTitled)
    {
        var entry = new Entry(passage, score, matched, mayBeTitled);
        if (Count < limit)
        {
            if (Count == heap.Length) Array.Resize(ref heap, heap.Length * 2);
            Rise(Count++, entry);
        }
        else
        {
            Sink(0, Count, entry);
        }

        if (Count == limit) Floor = heap[0].Score;
    }

    /// <summary>Puts the best first.</summary>
    public void Order()
    {
        for (var end = Count - 1; end > 0; end--)
        {
            var last = heap[end];
            heap[end] = heap[0];
            Sink(0, end, last);
        }
    }

    private void Rise(int place, Entry entry)
    {
        while (place > 0 && entry.IsBelow(heap[(place - 1) / 2]))
        {
            heap[place] = heap[(place - 1) / 2];
            place = (place - 1) / 2;
        }

        heap[place] = entry;
    }

    private void Sink(int place, int count, Entry entry)
    {
        for (int child; (child = 2 * place + 1) < count; place = child)
        {
            if (child + 1 < count && heap[child + 1].IsBelow(heap[child])) child++;
            if (!heap[child].IsBelow(entry)) break;
            heap[place] = heap[child];
        }

        heap[place] = entry;
    }

    /// <param name="Passage">The passage's number.</param>
    /// <param name="Score">Its sum of words.</param>
    /// <param name="Matched">Bit n is set when term n of the query stands in it.</param>
    /// <param name="MayBeTitled">Whether one of them may stand in its title or headings.</param>
    internal readonly record struct Entry(int Passage, double Score, ulong Matched, bool MayBeTitled)
    {
        public bool IsBelow(Entry other) => Score < other.Score || Score == other.Score && Passage > other.Passage;
    }
}
