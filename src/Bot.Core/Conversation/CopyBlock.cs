namespace Bot.Core.Conversation;

/// <summary>Text to be copied as it is; an edge offers it in a form that is easy to copy.</summary>
/// <param name="Label">What it is.</param>
/// <param name="Text">The text; may have several lines.</param>
public sealed record CopyBlock(string Label, string Text) : ReplyBlock;
