namespace Bot.Slack.Events;

/// <summary>A slash command.</summary>
public sealed record CommandIssued : SlackEvent
{
    /// <summary>With its slash.</summary>
    public required string Command { get; init; }

    public required string Text { get; init; }

    public required string Channel { get; init; }

    public required Uri ResponseUrl { get; init; }

    public string? TriggerId { get; init; }
}
