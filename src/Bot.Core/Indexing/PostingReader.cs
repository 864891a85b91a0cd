namespace Bot.Core.Indexing;

/// <summary>Walks the passages that hold one term, in ascending order.</summary>
public ref struct PostingReader
{
    private readonly ReadOnlySpan<byte> bytes;
    private int offset;
    private FieldCounts counts;

    internal PostingReader(ReadOnlySpan<byte> bytes)
        : this(bytes, new PostingPlace(0, -1, default))
    {
    }

    internal PostingReader(ReadOnlySpan<byte> bytes, PostingPlace place)
    {
        this.bytes = bytes;
        (offset, Passage, counts) = (place.Offset, place.Passage, place.Counts);
    }

    /// <summary>Number of the passage; −1 before the first.</summary>
    public int Passage { get; private set; }

    /// <summary>How often the term stands in each field of the passage.</summary>
    public readonly FieldCounts Counts => counts;

    /// <summary>Where the walk has come to, so that it can be taken up again.</summary>
    internal readonly PostingPlace Place => new(offset, Passage, counts);

    /// <summary>Moves to the next passage.</summary>
    /// <returns>False at the end.</returns>
    public bool MoveNext()
    {
        if (offset >= bytes.Length) return false;
        Passage += PostingCode.Read(bytes, ref offset, out counts);
        return true;
    }
}
