namespace Bot.Core.Conversation.Chat;

/// <summary>A message that somebody posted where the bot can read it.</summary>
public sealed record ChatMessage
{
    /// <summary>The edge it came through: "discord", "slack".</summary>
    public required string Platform { get; init; }

    /// <summary>The platform's id of the event, the same when it is delivered again.</summary>
    public required string EventId { get; init; }

    /// <summary>The server or workspace; the user's own id in a direct message.</summary>
    public required string Scope { get; init; }

    /// <summary>The channel, or the thread where there is one.</summary>
    public required string Channel { get; init; }

    /// <summary>The channel around the thread in <see cref="Channel"/>; null where that is no thread.</summary>
    public string? ParentChannel { get; init; }

    /// <summary>The message's id, unique within its channel.</summary>
    public required string MessageId { get; init; }

    public required string User { get; init; }

    /// <summary>What was said, with a mention of the bot taken off.</summary>
    public required string Text { get; init; }

    /// <summary>When it was posted, by the platform's clock.</summary>
    public required DateTimeOffset PostedAt { get; init; }

    /// <summary>Said to the bot alone.</summary>
    public bool IsDirect { get; init; }

    public bool MentionsBot { get; init; }

    /// <summary>Somebody else is mentioned, so the message is for them unless it says otherwise.</summary>
    public bool MentionsOthers { get; init; }

    /// <summary>Written by a bot, a webhook, or this bot itself: never answered.</summary>
    public bool IsFromBot { get; init; }

    /// <summary>What the operator wants answered in this channel.</summary>
    public ChannelRule Rule { get; init; }
}
