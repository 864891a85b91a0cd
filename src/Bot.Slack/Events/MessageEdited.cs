namespace Bot.Slack.Events;

/// <summary>The text of a message was changed.</summary>
public sealed record MessageEdited : SlackEvent
{
    public required string Channel { get; init; }

    public required string Ts { get; init; }

    public string? ThreadTs { get; init; }

    /// <summary>The new text, escaped by Slack.</summary>
    public required string Text { get; init; }

    /// <summary>The bot that posted it; null for a person.</summary>
    public string? BotId { get; init; }

    public bool IsDirect { get; init; }
}
