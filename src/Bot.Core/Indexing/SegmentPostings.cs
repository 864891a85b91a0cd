namespace Bot.Core.Indexing;

/// <summary>Writes the postings of one segment into those of the whole index.</summary>
/// <param name="segment">The segment.</param>
/// <param name="firstPassage">Number of its first passage in the whole.</param>
/// <param name="numbers">From its numbers of terms to those of the whole; null where they are the same.</param>
internal sealed class SegmentPostings(IndexSegment segment, int firstPassage, int[]? numbers)
{
    // From the numbers of the whole to its own and 1, or 0.
    private int[] own = [];
    private ByteBuffer? renumbered;

    /// <summary>The content words of each passage in order, by the numbers of the whole, as <see cref="SequenceCode"/> says.</summary>
    public ReadOnlySpan<byte> Sequences => (renumbered ?? segment.Sequences).Written;

    public List<int> SequenceEnds { get; private set; } = segment.SequenceEnds;

    /// <summary>Gets ready to lay out the terms of the whole.</summary>
    public void Open(int terms)
    {
        if (numbers is null) return;
        own = new int[terms];
        for (var term = 0; term < numbers.Length; term++) own[numbers[term]] = term + 1;
    }

    /// <summary>Puts the postings of a term at an offset, behind those of the segments before.</summary>
    /// <param name="term">The term's number in the whole.</param>
    /// <param name="offset">Where they begin.</param>
    /// <param name="last">The last passage with the term so far; −1 when there is none.</param>
    /// <param name="count">The passages with the term so far.</param>
    /// <returns>Where they end.</returns>
    public int LayOut(int term, int offset, ref int last, ref int count)
    {
        if (numbers is not null) term = own[term] - 1;
        if ((uint)term >= (uint)segment.States.Length) return offset;
        ref var state = ref segment.States[term];
        if (state.Passages == 0) return offset;
        var end = offset + PostingCode.HeadSize(firstPassage + state.First - last) + state.Size;
        count += state.Passages;
        (state.Offset, state.First, last) = (offset, last, firstPassage + state.Last);
        return end;
    }

    /// <summary>Writes the postings where they were laid out.</summary>
    public void Write(byte[] postings)
    {
        var reader = new HoldingReader(segment.Holdings.Written);
        var states = segment.States;
        while (reader.MoveNext())
        {
            // From here on First is the passage before.
            ref var state = ref states[reader.Term];
            var passage = firstPassage + reader.Passage;
            state.Offset = PostingCode.Write(postings, state.Offset, passage - state.First, reader.Counts);
            state.First = passage;
        }
    }

    /// <summary>Writes the words of the passages by the numbers of the whole. May be done while postings are written.</summary>
    public void Renumber()
    {
        if (numbers is null) return;
        renumbered = new ByteBuffer(segment.Sequences.Length + segment.Sequences.Length / 8L);
        var (ends, read) = (new List<int>(SequenceEnds.Count), 0);
        var written = segment.Sequences.Written;
        foreach (var end in SequenceEnds)
        {
            while (read < end)
            {
                var code = VarInt.ReadMixed(written, ref read);
                renumbered.Append(code < SequenceCode.FirstTerm ? code : SequenceCode.FirstTerm + (uint)numbers[code - SequenceCode.FirstTerm]);
            }

            ends.Add(renumbered.Length);
        }

        SequenceEnds = ends;
    }
}
