namespace Bot.Core.Indexing;

/// <summary>Walks the passages that hold one term, in ascending order.</summary>
public ref struct PostingReader
{
    private readonly ReadOnlySpan<byte> bytes;
    private int offset;

    internal PostingReader(ReadOnlySpan<byte> bytes)
    {
        this.bytes = bytes;
        Passage = -1;
    }

    /// <summary>Number of the passage; −1 before the first.</summary>
    public int Passage { get; private set; }

    /// <summary>How often the term stands in each field of the passage.</summary>
    public FieldCounts Counts { get; private set; }

    /// <summary>Moves to the next passage.</summary>
    /// <returns>False at the end.</returns>
    public bool MoveNext()
    {
        if (offset >= bytes.Length) return false;
        Passage += (int)VarInt.Read(bytes, ref offset);
        var packed = VarInt.Read(bytes, ref offset);
        var title = (packed & 2) != 0 ? VarInt.Read(bytes, ref offset) : 0;
        var heading = (packed & 1) != 0 ? VarInt.Read(bytes, ref offset) : 0;
        Counts = new FieldCounts((int)(packed >> 2), (int)title, (int)heading);
        return true;
    }
}
