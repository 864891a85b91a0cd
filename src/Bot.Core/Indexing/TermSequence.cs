namespace Bot.Core.Indexing;

/// <summary>Walks the content words of one passage in the order of its text.</summary>
public ref struct TermSequence
{
    private SentenceSequence sequence;

    internal TermSequence(SentenceSequence sequence)
    {
        this.sequence = sequence;
        Current = -1;
    }

    /// <summary>Number of the current term; −1 before the first.</summary>
    public int Current { get; private set; }

    /// <summary>Moves to the next word.</summary>
    /// <returns>False at the end.</returns>
    public bool MoveNext()
    {
        while (sequence.MoveNext())
        {
            if (sequence.IsSentenceEnd || sequence.IsCompound) continue;
            Current = sequence.Term;
            return true;
        }

        return false;
    }

    public readonly TermSequence GetEnumerator() => this;
}
