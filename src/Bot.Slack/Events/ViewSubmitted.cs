using System.Collections.Immutable;

namespace Bot.Slack.Events;

/// <summary>A modal was filled in.</summary>
public sealed record ViewSubmitted : SlackEvent
{
    public required string CallbackId { get; init; }

    public string PrivateMetadata { get; init; } = "";

    /// <summary>What was filled in, by action id; fields left empty are missing.</summary>
    public ImmutableDictionary<string, string> Values { get; init; } = ImmutableDictionary<string, string>.Empty;
}
