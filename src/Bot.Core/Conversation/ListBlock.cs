using System.Collections.Immutable;

namespace Bot.Core.Conversation;

/// <summary>A list; each item is one line. An edge that has no form of its own for a special list draws it as one.</summary>
public record ListBlock(ImmutableArray<string> Items) : ReplyBlock;
