namespace Bot.Core.Conversation;

/// <summary>A plain sentence or two by the bot itself.</summary>
public sealed record TextBlock(string Text) : ReplyBlock;
