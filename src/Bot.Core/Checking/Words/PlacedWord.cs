using Bot.Core.Articles;

namespace Bot.Core.Checking.Words;

/// <summary>A word of a text as it stands there, with a hash of its folded form.</summary>
/// <param name="Span">Where it stands.</param>
/// <param name="Hash">Equal for words that differ only in case, in invisible characters, or in the form of an apostrophe.</param>
internal readonly record struct PlacedWord(TextSpan Span, uint Hash);
