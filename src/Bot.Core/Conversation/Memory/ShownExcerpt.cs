using Bot.Core.Articles;
using Bot.Core.Conversation.Answering;

namespace Bot.Core.Conversation.Memory;

/// <summary>An excerpt that was shown, by place rather than by text, so that no old snapshot of the articles is kept alive.</summary>
/// <param name="Number">Its number in the answer.</param>
/// <param name="Article">The article's id.</param>
/// <param name="ContentHash">The hash of the article's text at that time.</param>
/// <param name="Span">Where the quote stood.</param>
/// <param name="Request">What found it, where that is not what found the whole answer.</param>
public sealed record ShownExcerpt(int Number, string Article, string ContentHash, TextSpan Span, AnswerRequest? Request = null);
