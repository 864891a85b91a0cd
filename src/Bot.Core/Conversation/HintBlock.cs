namespace Bot.Core.Conversation;

/// <summary>What can be said next; an edge that offers it as buttons leaves it out.</summary>
public sealed record HintBlock(string Text) : ReplyBlock;
