using System.Collections.Immutable;

namespace Bot.Slack.Blocks;

/// <summary>A quotation; line breaks in its text stay line breaks.</summary>
public sealed record RichTextQuote(ImmutableArray<RichTextElement> Elements) : RichTextPart
{
    public static RichTextQuote Of(string text) => new([new RichTextText(text)]);
}
