using Bot.Core.Conversation;

namespace Bot.Discord.Rendering;

/// <summary>What one embed shows: an excerpt, or words of the bot between excerpts.</summary>
/// <param name="Excerpt">The excerpt; null for words.</param>
/// <param name="Words">The words as markdown; empty for an excerpt.</param>
internal readonly record struct ReplySection(Excerpt? Excerpt, string Words);
