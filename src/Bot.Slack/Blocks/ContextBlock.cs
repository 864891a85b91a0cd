using System.Collections.Immutable;

namespace Bot.Slack.Blocks;

/// <summary>A small grey line; 1 to 10 elements.</summary>
public sealed record ContextBlock(ImmutableArray<TextObject> Elements) : SlackBlock;
