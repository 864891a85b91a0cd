namespace Bot.Slack.Blocks;

/// <summary>One of the two thumbs; label up to 75 characters.</summary>
public sealed record FeedbackButton(TextObject Text, string Value, string? AccessibilityLabel = null);
