namespace Bot.Core.Conversation;

/// <summary>A message as every platform delivers it.</summary>
public sealed record IncomingMessage
{
    /// <summary>The edge it came through: "terminal", "discord", "slack", "web".</summary>
    public required string Platform { get; init; }

    /// <summary>The channel or thread it was said in; unique within the platform.</summary>
    public required string Channel { get; init; }

    /// <summary>The channel around a thread, so that what was answered in either can be referred to in the other; null outside threads.</summary>
    public string? ParentChannel { get; init; }

    /// <summary>Who said it; unique within the platform.</summary>
    public required string User { get; init; }

    /// <summary>What was said, as typed, without a mention of the bot.</summary>
    public required string Text { get; init; }

    public Addressing Addressing { get; init; } = Addressing.Direct;
}
