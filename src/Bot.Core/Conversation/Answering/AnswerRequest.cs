namespace Bot.Core.Conversation.Answering;

/// <summary>What is asked of the articles.</summary>
/// <param name="Text">The question, topic or phrase, without command and filter.</param>
/// <param name="Kind">How to take it.</param>
/// <param name="Article">What stood after <c>in:</c>; null for all articles.</param>
public sealed record AnswerRequest(string Text, RequestKind Kind, string? Article = null);
