using System.Collections.Immutable;

namespace Bot.Core.Conversation;

/// <summary>A list; each item is one line.</summary>
public sealed record ListBlock(ImmutableArray<string> Items) : ReplyBlock;
