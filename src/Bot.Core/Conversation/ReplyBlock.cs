namespace Bot.Core.Conversation;

/// <summary>A part of a reply. All text in it is literal: an edge escapes what its platform would read as markup.</summary>
public abstract record ReplyBlock;
