namespace Bot.Slack.Blocks;

/// <summary>A line across.</summary>
public sealed record DividerBlock : SlackBlock;
