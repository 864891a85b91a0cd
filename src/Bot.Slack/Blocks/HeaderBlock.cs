namespace Bot.Slack.Blocks;

/// <summary>A heading of up to 150 characters of plain text.</summary>
public sealed record HeaderBlock(TextObject Text) : SlackBlock;
