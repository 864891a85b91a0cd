namespace Bot.Slack.Blocks;

/// <summary>Thumbs up and thumbs down.</summary>
public sealed record FeedbackButtonsElement(FeedbackButton PositiveButton, FeedbackButton NegativeButton) : BlockElement;
