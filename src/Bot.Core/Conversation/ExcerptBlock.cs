namespace Bot.Core.Conversation;

/// <summary>A verbatim excerpt with its source.</summary>
public sealed record ExcerptBlock(Excerpt Excerpt) : ReplyBlock;
