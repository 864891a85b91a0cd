namespace Bot.Core.Conversation.Memory;

/// <summary>A question that was asked; nobody's name belongs to it.</summary>
/// <param name="Text">Its words, at most <see cref="QuestionLog.MaxLength"/> UTF-16 code units of them.</param>
/// <param name="Platform">As in <see cref="IncomingMessage.Platform"/>.</param>
/// <param name="Answered">As in <see cref="Reply.Answered"/>.</param>
/// <param name="AskedAt">When, UTC.</param>
public sealed record KeptQuestion(string Text, string Platform, bool Answered, DateTimeOffset AskedAt);
