namespace Bot.Slack.Events;

/// <summary>A message is gone.</summary>
public sealed record MessageDeleted : SlackEvent
{
    public required string Channel { get; init; }

    public required string Ts { get; init; }

    public string? ThreadTs { get; init; }
}
