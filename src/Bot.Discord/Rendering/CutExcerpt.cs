using Bot.Core.Articles;
using Bot.Core.Conversation;

namespace Bot.Discord.Rendering;

/// <summary>An excerpt that is not shown to its end.</summary>
/// <param name="Excerpt">The whole of it.</param>
/// <param name="Rest">Where what is missing stands.</param>
internal readonly record struct CutExcerpt(Excerpt Excerpt, TextSpan Rest);
