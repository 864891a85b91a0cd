using System.Collections.Immutable;

namespace Bot.Serving;

/// <summary>What one look at the articles' folder found; cheap, so that it can be compared with the last one.</summary>
/// <param name="Files">The files that look like articles, in ordinal order of their ids.</param>
/// <param name="Sidecar">The sidecar file; null when there is none.</param>
/// <param name="Problem">Why the folder cannot be read at all, as a sentence without its path, since chats get to see it; null otherwise.</param>
internal sealed record FolderScan(ImmutableArray<FolderFile> Files, FolderFile? Sidecar, string? Problem = null)
{
    /// <summary>Whether nothing was added, removed or changed in between, as far as sizes and times tell.</summary>
    public bool IsSameAs(FolderScan? other) =>
        other is not null && Problem == other.Problem && Sidecar == other.Sidecar && Files.SequenceEqual(other.Files);

    public static FolderScan Failed(string problem) => new([], null, problem);
}
