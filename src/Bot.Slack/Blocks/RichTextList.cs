using System.Collections.Immutable;

namespace Bot.Slack.Blocks;

/// <summary>A list of sections.</summary>
/// <param name="Style">"bullet" or "ordered".</param>
/// <param name="Elements">The items.</param>
public sealed record RichTextList(string Style, ImmutableArray<RichTextPart> Elements) : RichTextPart;
