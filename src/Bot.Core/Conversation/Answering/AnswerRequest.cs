namespace Bot.Core.Conversation.Answering;

/// <summary>What is asked of the articles.</summary>
/// <param name="Text">The question, topic or phrase, without command and filter.</param>
/// <param name="Kind">How to take it.</param>
/// <param name="Article">What stood after <c>in:</c>; null for all articles.</param>
/// <param name="CorrectsNamesOnly">Whether common words are taken as typed and only names are put right.</param>
public sealed record AnswerRequest(string Text, RequestKind Kind, string? Article = null, bool CorrectsNamesOnly = false);
