namespace Bot.Core.Indexing;

/// <summary>Walks the content words of one passage in the order of its text, with the compounds among them and the ends of its sentences.</summary>
internal ref struct SentenceSequence(ReadOnlySpan<byte> bytes)
{
    private readonly ReadOnlySpan<byte> bytes = bytes;
    private int offset;

    /// <summary>Number of the current term, unless a sentence ends here.</summary>
    public int Term { get; private set; }

    /// <summary>Whether the term is a compound, which stands beside its parts.</summary>
    public bool IsCompound { get; private set; }

    /// <summary>Whether a sentence ends here. In a passage where none does, it is not known where they end.</summary>
    public bool IsSentenceEnd { get; private set; }

    /// <summary>Moves on.</summary>
    /// <returns>False at the end.</returns>
    public bool MoveNext()
    {
        if (offset >= bytes.Length) return false;
        var code = VarInt.Read(bytes, ref offset);
        IsSentenceEnd = code == SequenceCode.SentenceEnd;
        IsCompound = code == SequenceCode.Compound;
        if (IsCompound) code = VarInt.Read(bytes, ref offset);
        Term = (int)(code - SequenceCode.FirstTerm);
        return true;
    }
}
