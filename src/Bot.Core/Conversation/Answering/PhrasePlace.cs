using Bot.Core.Articles;
using Bot.Core.Passages;

namespace Bot.Core.Conversation.Answering;

/// <summary>A phrase and where it stands.</summary>
internal sealed record PhrasePlace(Passage Passage, TextSpan Span);
