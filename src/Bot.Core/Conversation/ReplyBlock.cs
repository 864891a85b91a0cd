using System.Collections.Immutable;

namespace Bot.Core.Conversation;

/// <summary>A part of a reply. All text in it is literal: an edge escapes what its platform would read as markup.</summary>
public abstract record ReplyBlock;

/// <summary>A plain sentence or two by the bot itself.</summary>
public sealed record TextBlock(string Text) : ReplyBlock;

/// <summary>A short line above what follows.</summary>
public sealed record HeadingBlock(string Text) : ReplyBlock;

/// <summary>A list; each item is one line.</summary>
public sealed record ListBlock(ImmutableArray<string> Items) : ReplyBlock;

/// <summary>A verbatim excerpt with its source.</summary>
public sealed record ExcerptBlock(Excerpt Excerpt) : ReplyBlock;
