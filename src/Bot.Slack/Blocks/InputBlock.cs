namespace Bot.Slack.Blocks;

/// <summary>A field of a modal.</summary>
/// <param name="Label">Plain text, up to 2,000 characters.</param>
/// <param name="Element">What is filled in.</param>
/// <param name="Optional">Whether it may stay empty.</param>
/// <param name="Hint">A line below the field.</param>
public sealed record InputBlock(TextObject Label, BlockElement Element, bool? Optional = null, TextObject? Hint = null) : SlackBlock;
