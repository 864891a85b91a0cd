namespace Bot.Core.Indexing;

/// <summary>Walks the content words of one passage in the order of its text.</summary>
public ref struct TermSequence
{
    private readonly ReadOnlySpan<byte> bytes;
    private int offset;

    internal TermSequence(ReadOnlySpan<byte> bytes)
    {
        this.bytes = bytes;
        Current = -1;
    }

    /// <summary>Number of the current term; −1 before the first.</summary>
    public int Current { get; private set; }

    /// <summary>Moves to the next word.</summary>
    /// <returns>False at the end.</returns>
    public bool MoveNext()
    {
        if (offset >= bytes.Length) return false;
        Current = (int)VarInt.Read(bytes, ref offset);
        return true;
    }

    public readonly TermSequence GetEnumerator() => this;
}
