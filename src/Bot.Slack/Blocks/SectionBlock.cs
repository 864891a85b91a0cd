using System.Collections.Immutable;

namespace Bot.Slack.Blocks;

/// <summary>Up to 10 texts in two columns, of up to 2,000 characters each.</summary>
public sealed record SectionBlock(ImmutableArray<TextObject> Fields) : SlackBlock;
