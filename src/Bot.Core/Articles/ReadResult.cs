using System.Collections.Immutable;

namespace Bot.Core.Articles;

/// <summary>What became of one file: an article, perhaps with warnings, or the reason why it is refused.</summary>
public sealed record ReadResult
{
    /// <summary>The file's path below the articles' folder, with forward slashes.</summary>
    public required string File { get; init; }

    /// <summary>The article; null when the file is refused.</summary>
    public Article? Article { get; init; }

    /// <summary>Why the file is refused, as a sentence for the operator; null when it is served.</summary>
    public string? Refusal { get; init; }

    /// <summary>What the operator should know about a file that is served all the same.</summary>
    public ImmutableArray<string> Warnings { get; init; } = [];
}
