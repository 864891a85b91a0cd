namespace Bot.Slack.Events;

/// <summary>A shortcut from a message's menu, or a global one.</summary>
public sealed record ShortcutUsed : SlackEvent
{
    public required string CallbackId { get; init; }

    public string? TriggerId { get; init; }

    /// <summary>Null for a global shortcut.</summary>
    public string? Channel { get; init; }

    public string? MessageTs { get; init; }

    public string? ThreadTs { get; init; }

    /// <summary>The message's text, escaped by Slack.</summary>
    public string MessageText { get; init; } = "";

    public Uri? ResponseUrl { get; init; }
}
