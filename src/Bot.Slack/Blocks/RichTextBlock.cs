using System.Collections.Immutable;

namespace Bot.Slack.Blocks;

/// <summary>Text as elements, so that nothing in it is read as markup.</summary>
public sealed record RichTextBlock(ImmutableArray<RichTextPart> Elements) : SlackBlock;
