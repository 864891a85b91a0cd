namespace Bot.Core.Indexing;

/// <summary>Remembers which terms are spelt like some term of the articles. Any number of threads may use it; none waits for another.</summary>
/// <remarks>Only terms of the articles are remembered, never what else people ask; four megabytes at most.</remarks>
internal sealed class NearTerms
{
    private const int Places = 1 << 14;

    private readonly Found?[] places = new Found?[Places];

    /// <summary>Fills in what was found when the same was asked before.</summary>
    /// <returns>How many terms; −1 when it is not remembered.</returns>
    public int Recall(int term, double minimum, Span<TermLikeness> nearest)
    {
        var found = Volatile.Read(ref places[term & Places - 1]);
        if (found is null || found.Term != term || found.Minimum != minimum || found.Room != nearest.Length) return -1;
        found.Nearest.CopyTo(nearest);
        return found.Nearest.Length;
    }

    /// <summary>Remembers what was found, in the place of another.</summary>
    public void Keep(int term, double minimum, int room, ReadOnlySpan<TermLikeness> nearest) =>
        Volatile.Write(ref places[term & Places - 1], new Found(term, minimum, room, nearest.ToArray()));

    private sealed record Found(int Term, double Minimum, int Room, TermLikeness[] Nearest);
}
