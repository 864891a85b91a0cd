namespace Bot.Slack.Blocks;

/// <summary>A text with room for one element at its side.</summary>
public sealed record SectionBlock(TextObject Text, BlockElement? Accessory = null) : SlackBlock;
