namespace Bot.Slack.Blocks;

/// <summary>Literal characters, at least one.</summary>
public sealed record RichTextText(string Text, RichTextStyle? Style = null) : RichTextElement;
