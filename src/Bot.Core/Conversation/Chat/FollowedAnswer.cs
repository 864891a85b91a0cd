namespace Bot.Core.Conversation.Chat;

/// <summary>An answer that follows its question: edited with it, deleted with it.</summary>
/// <param name="AnswerId">The platform's id of the answer.</param>
/// <param name="Question">The question's text as answered, so that an edit that changes nothing is told from one that does.</param>
internal sealed record FollowedAnswer(string AnswerId, string Question);
