namespace Bot.Core.Conversation;

/// <summary>A sentence above excerpts that are compared with those under the next such sentence; an edge with room puts them side by side.</summary>
public sealed record ColumnBlock(string Text) : TextBlock(Text);
