using System.Runtime.CompilerServices;

namespace Bot.Core.Indexing;

/// <summary>Writes the postings of one segment, for those of the whole index to be put together from.</summary>
/// <param name="segment">The segment.</param>
/// <param name="firstPassage">Number of its first passage in the whole.</param>
/// <param name="numbers">From its numbers of terms to those of the whole; null where they are the same.</param>
internal sealed class SegmentPostings(IndexSegment segment, int firstPassage, int[]? numbers)
{
    // From the numbers of the whole to its own and 1, or 0.
    private int[] own = [];
    private ByteBuffer? renumbered;
    private int length;
    private int taken;

    /// <summary>The content words of each passage in order, by the numbers of the whole, as <see cref="SequenceCode"/> says.</summary>
    public ReadOnlySpan<byte> Sequences => (renumbered ?? segment.Sequences).Written;

    /// <summary>The postings of its terms, in the order of the whole.</summary>
    public byte[] Postings { get; private set; } = [];

    public List<int> SequenceEnds { get; private set; } = segment.SequenceEnds;

    /// <summary>Gets ready to lay out the terms of the whole.</summary>
    public void Open(int terms)
    {
        if (numbers is null) return;
        own = new int[terms];
        for (var term = 0; term < numbers.Length; term++) own[numbers[term]] = term + 1;
    }

    /// <summary>Gives the next term of the whole its place, and counts its postings.</summary>
    /// <param name="term">The term's number in the whole.</param>
    /// <param name="last">The last passage with the term so far; −1 when there is none.</param>
    /// <param name="count">The passages with the term so far.</param>
    /// <returns>How many bytes its postings take.</returns>
    public int LayOut(int term, ref int last, ref int count)
    {
        ref var state = ref StateOf(term);
        if (Unsafe.IsNullRef(in state)) return 0;
        var size = PostingCode.HeadSize(firstPassage + state.First - last) + state.Size;
        count += state.Passages;
        (state.Offset, state.First, last) = (length, last, firstPassage + state.Last);
        length += size;
        return size;
    }

    /// <summary>Writes the postings where they were laid out.</summary>
    public void Write()
    {
        Postings = new byte[length];
        var reader = new HoldingReader(segment.Holdings.Written);
        var states = segment.States;
        while (reader.MoveNext())
        {
            // From here on First is the passage before.
            ref var state = ref states[reader.Term];
            var passage = firstPassage + reader.Passage;
            state.Offset = PostingCode.Write(Postings, state.Offset, passage - state.First, reader.Counts);
            state.First = passage;
        }
    }

    /// <summary>Takes the postings of the next term of the whole out of what was written.</summary>
    public ReadOnlySpan<byte> Take(int term)
    {
        ref var state = ref StateOf(term);
        if (Unsafe.IsNullRef(in state)) return [];
        var start = taken;
        taken = state.Offset;
        return Postings.AsSpan(start, taken - start);
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

    /// <summary>What is known of a term of the whole; a null reference when no passage holds it.</summary>
    private ref SegmentTerm StateOf(int term)
    {
        if (numbers is not null) term = own[term] - 1;
        if ((uint)term >= (uint)segment.States.Length || segment.States[term].Passages == 0) return ref Unsafe.NullRef<SegmentTerm>();
        return ref segment.States[term];
    }
}
