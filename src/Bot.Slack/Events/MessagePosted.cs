namespace Bot.Slack.Events;

/// <summary>Somebody, or some app, posted a message.</summary>
public sealed record MessagePosted : SlackEvent
{
    public required string Channel { get; init; }

    /// <summary>The message's id; a string, never a number.</summary>
    public required string Ts { get; init; }

    /// <summary>The thread's first message; null outside threads.</summary>
    public string? ThreadTs { get; init; }

    /// <summary>As Slack delivers it: "&amp;", "&lt;" and "&gt;" escaped, mentions as "&lt;@U…&gt;".</summary>
    public required string Text { get; init; }

    /// <summary>What kind of message it is; null for an ordinary one.</summary>
    public string? Subtype { get; init; }

    /// <summary>The bot that posted it; null for a person.</summary>
    public string? BotId { get; init; }

    /// <summary>Whether it is a direct message to the bot (or in the app's Messages tab).</summary>
    public bool IsDirect { get; init; }

    /// <summary>Whether it came as app_mention; the same message usually comes as a plain message, too.</summary>
    public bool IsMentionEvent { get; init; }
}
