namespace Bot.Slack.Blocks;

/// <summary>A link with the words that stand for it.</summary>
public sealed record RichTextLink(string Url, string Text) : RichTextElement;
