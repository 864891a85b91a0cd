namespace Bot.Slack.Blocks;

/// <summary>A button; label up to 75 characters, value up to 2,000.</summary>
public sealed record ButtonElement(TextObject Text) : BlockElement
{
    public string? Value { get; init; }

    /// <summary>Up to 3,000 characters; opened by the client on a click.</summary>
    public string? Url { get; init; }

    /// <summary>"primary" or "danger"; null for the default look.</summary>
    public string? Style { get; init; }

    /// <summary>Up to 75 characters, read out by screen readers in place of the label.</summary>
    public string? AccessibilityLabel { get; init; }
}
