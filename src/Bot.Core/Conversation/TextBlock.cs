namespace Bot.Core.Conversation;

/// <summary>A plain sentence or two by the bot itself. An edge that has no form of its own for a special one draws it as this.</summary>
public record TextBlock(string Text) : ReplyBlock;
