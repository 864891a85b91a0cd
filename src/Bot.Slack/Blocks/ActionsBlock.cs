using System.Collections.Immutable;

namespace Bot.Slack.Blocks;

/// <summary>A row of 1 to 25 buttons or menus.</summary>
public sealed record ActionsBlock(ImmutableArray<BlockElement> Elements) : SlackBlock;
