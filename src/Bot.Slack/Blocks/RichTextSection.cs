using System.Collections.Immutable;

namespace Bot.Slack.Blocks;

/// <summary>A paragraph.</summary>
public sealed record RichTextSection(ImmutableArray<RichTextElement> Elements) : RichTextPart
{
    public static RichTextSection Of(string text) => new([new RichTextText(text)]);
}
