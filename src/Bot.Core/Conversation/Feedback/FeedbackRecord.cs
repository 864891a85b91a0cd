namespace Bot.Core.Conversation.Feedback;

/// <summary>What somebody thought of an answer; it says nothing about who they are.</summary>
/// <param name="At">When.</param>
/// <param name="Platform">"discord", "slack" or "web".</param>
/// <param name="Question">The question that was answered.</param>
/// <param name="Helpful">Thumbs up or down.</param>
/// <param name="Comment">What was wrong, in their words; null when they said nothing.</param>
public sealed record FeedbackRecord(DateTimeOffset At, string Platform, string Question, bool Helpful, string? Comment = null);
