namespace Bot.Core.Indexing;

/// <summary>Writes the postings of one segment into those of the whole index.</summary>
/// <param name="segment">The segment.</param>
/// <param name="firstPassage">Number of its first passage in the whole.</param>
/// <param name="numbers">From its numbers of terms to those of the whole; null where they are the same.</param>
internal sealed class SegmentPostings(IndexSegment segment, int firstPassage, int[]? numbers)
{
    private TermShare[] shares = [];
    private ByteBuffer? renumbered;

    /// <summary>The content words of each passage in order, by the numbers of the whole, as <see cref="SequenceCode"/> says.</summary>
    public ReadOnlySpan<byte> Sequences => (renumbered ?? segment.Sequences).Written;

    public List<int> SequenceEnds { get; private set; } = segment.SequenceEnds;

    /// <summary>Adds up how many bytes the postings of each term take, all but the distance of its first.</summary>
    public void Measure(int terms)
    {
        shares = new TermShare[terms];
        var reader = new HoldingReader(segment.Holdings.Written);
        while (reader.MoveNext())
        {
            ref var share = ref shares[Number(reader.Term)];
            var passage = firstPassage + reader.Passage;
            if (share.Count++ == 0) share = share with { First = passage, Size = PostingCode.SizeOf(0, reader.Counts) - PostingCode.HeadSize(0) };
            else share.Size += PostingCode.SizeOf(passage - share.Last, reader.Counts);
            share.Last = passage;
        }

        if (numbers is not null) Renumber();
    }

    /// <summary>Puts the postings of a term at an offset, behind those of the segments before.</summary>
    /// <param name="term">The term.</param>
    /// <param name="offset">Where they begin.</param>
    /// <param name="last">The last passage with the term so far; −1 when there is none.</param>
    /// <param name="count">The passages with the term so far.</param>
    /// <returns>Where they end.</returns>
    public int LayOut(int term, int offset, ref int last, ref int count)
    {
        ref var share = ref shares[term];
        if (share.Count == 0) return offset;
        var end = offset + PostingCode.HeadSize(share.First - last) + share.Size;
        count += share.Count;
        (share.Offset, share.First, last) = (offset, last, share.Last);
        return end;
    }

    /// <summary>Writes the postings where they were laid out.</summary>
    public void Write(byte[] postings)
    {
        var reader = new HoldingReader(segment.Holdings.Written);
        while (reader.MoveNext())
        {
            // From here on First is the passage before.
            ref var share = ref shares[Number(reader.Term)];
            var passage = firstPassage + reader.Passage;
            share.Offset = PostingCode.Write(postings, share.Offset, passage - share.First, reader.Counts);
            share.First = passage;
        }

        shares = [];
    }

    private int Number(int term) => numbers is null ? term : numbers[term];

    private void Renumber()
    {
        renumbered = new ByteBuffer(segment.Sequences.Length);
        var (ends, read) = (new List<int>(SequenceEnds.Count), 0);
        var written = segment.Sequences.Written;
        foreach (var end in SequenceEnds)
        {
            while (read < end) renumbered.Append(Renumber(VarInt.Read(written, ref read)));
            ends.Add(renumbered.Length);
        }

        SequenceEnds = ends;
    }

    private uint Renumber(uint code) =>
        code < SequenceCode.FirstTerm ? code : SequenceCode.FirstTerm + (uint)Number((int)(code - SequenceCode.FirstTerm));

    /// <summary>One term's part in the segment.</summary>
    private record struct TermShare(int First, int Last, int Size, int Count, int Offset);
}
