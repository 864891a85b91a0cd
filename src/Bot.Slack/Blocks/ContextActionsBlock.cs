using System.Collections.Immutable;

namespace Bot.Slack.Blocks;

/// <summary>Up to 5 feedback or icon buttons.</summary>
public sealed record ContextActionsBlock(ImmutableArray<BlockElement> Elements) : SlackBlock;
