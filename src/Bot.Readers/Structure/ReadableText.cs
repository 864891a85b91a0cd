using System.Collections.Immutable;

namespace Bot.Readers.Structure;

/// <summary>What a format reader hands over: the text to store, its units, and what the file states about itself.</summary>
internal sealed record ReadableText
{
    public required string Text { get; init; }

    public required ImmutableArray<TextUnit> Units { get; init; }

    public StatedAttribution Stated { get; init; } = new();

    /// <summary>A title that counts less than one found in the text, such as a web page's, which often names the site too.</summary>
    public string? WindowTitle { get; init; }

    public ImmutableArray<string> Warnings { get; init; } = [];
}
