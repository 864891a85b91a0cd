using System.Collections.Immutable;

namespace Bot.Slack.Blocks;

/// <summary>A modal or the Home tab; at most 100 blocks.</summary>
public sealed record SlackView
{
    /// <summary>"modal" or "home".</summary>
    public required string Type { get; init; }

    /// <summary>A modal's title; up to 24 characters.</summary>
    public TextObject? Title { get; init; }

    /// <summary>The label of the submit button; up to 24 characters.</summary>
    public TextObject? Submit { get; init; }

    /// <summary>The label of the cancel button; up to 24 characters.</summary>
    public TextObject? Close { get; init; }

    /// <summary>How a submission is recognised; up to 255 characters.</summary>
    public string? CallbackId { get; init; }

    /// <summary>Handed back with the submission; up to 3,000 characters.</summary>
    public string? PrivateMetadata { get; init; }

    public required ImmutableArray<SlackBlock> Blocks { get; init; }
}
