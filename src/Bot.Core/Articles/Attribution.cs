using System.Collections.Immutable;

namespace Bot.Core.Articles;

/// <summary>Who published what, where and when, as far as it is stated; nothing is guessed.</summary>
public sealed record Attribution
{
    /// <summary>The article's title; the file's name when none is stated.</summary>
    public required string Title { get; init; }

    /// <summary>Authors in the order stated; empty when unknown.</summary>
    public ImmutableArray<string> Authors { get; init; } = [];

    /// <summary>Publisher, site or journal; null when unknown.</summary>
    public string? Publisher { get; init; }

    /// <summary>Date of publication; null means that sources say "undated".</summary>
    public PublicationDate? Date { get; init; }

    /// <summary>Address of the original (http or https); null when unknown.</summary>
    public Uri? Url { get; init; }
}
