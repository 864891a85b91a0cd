using System.Collections.Immutable;

namespace Bot.Slack.Blocks;

/// <summary>Characters as they are, in a frame that is easy to copy from.</summary>
public sealed record RichTextPreformatted(ImmutableArray<RichTextElement> Elements) : RichTextPart
{
    public static RichTextPreformatted Of(string text) => new([new RichTextText(text)]);
}
