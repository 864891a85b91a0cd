using Bot.Core.Analysis;

namespace Bot.Core.Conversation;

/// <summary>Everything that decides how a folder of articles is indexed.</summary>
public sealed class LibraryOptions
{
    public AnalysisOptions Analysis { get; init; } = new();

    /// <summary>Where articles without an address of their own can be read.</summary>
    public ReaderOptions Web { get; init; } = new();
}
