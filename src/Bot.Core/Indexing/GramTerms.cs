namespace Bot.Core.Indexing;

/// <summary>The terms that hold a gram.</summary>
/// <param name="Gram">The gram.</param>
/// <param name="Count">How many terms hold it.</param>
/// <param name="Start">Where the list of them begins.</param>
/// <param name="End">Where it ends: at its start, for a gram in so many terms that it tells nothing.</param>
internal readonly record struct GramTerms(ulong Gram, int Count, int Start, int End)
{
    /// <summary>How many terms the list has.</summary>
    public int Kept => End - Start;
}
