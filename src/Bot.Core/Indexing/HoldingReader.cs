namespace Bot.Core.Indexing;

/// <summary>Walks what the passages of a segment hold: passage after passage, in each term after term.</summary>
internal ref struct HoldingReader(ReadOnlySpan<byte> bytes)
{
    private readonly ReadOnlySpan<byte> bytes = bytes;
    private int offset;
    private uint left;

    /// <summary>Number of the passage in its segment.</summary>
    public int Passage { get; private set; } = -1;

    public int Term { get; private set; }

    public FieldCounts Counts { get; private set; }

    public bool MoveNext()
    {
        while (left == 0)
        {
            if (offset >= bytes.Length) return false;
            left = VarInt.Read(bytes, ref offset);
            Passage++;
        }

        left--;
        Term = (int)VarInt.ReadMixed(bytes, ref offset);
        Counts = PostingCode.ReadCounts(bytes, ref offset);
        return true;
    }
}
