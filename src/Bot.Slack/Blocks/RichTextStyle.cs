namespace Bot.Slack.Blocks;

/// <summary>How a run of characters looks.</summary>
public sealed record RichTextStyle(bool? Bold = null, bool? Italic = null);
