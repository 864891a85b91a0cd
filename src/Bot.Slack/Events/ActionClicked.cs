namespace Bot.Slack.Events;

/// <summary>A click on a button or a choice in a menu.</summary>
public sealed record ActionClicked : SlackEvent
{
    public required string ActionId { get; init; }

    public string? BlockId { get; init; }

    /// <summary>The value of the button or of the chosen option.</summary>
    public string Value { get; init; } = "";

    /// <summary>Null for clicks in the Home tab and in modals.</summary>
    public string? Channel { get; init; }

    public string? MessageTs { get; init; }

    public string? ThreadTs { get; init; }

    /// <summary>Whether only <see cref="SlackEvent.User"/> sees the message.</summary>
    public bool IsEphemeral { get; init; }

    /// <summary>Null for clicks in the Home tab and in modals.</summary>
    public Uri? ResponseUrl { get; init; }

    public string? TriggerId { get; init; }
}
