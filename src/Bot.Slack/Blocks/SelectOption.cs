namespace Bot.Slack.Blocks;

/// <summary>An option of a menu; text up to 75 characters, value up to 150.</summary>
public sealed record SelectOption(TextObject Text, string Value);
