namespace Bot.Core.Conversation.Feedback;

/// <summary>A click on a thumb.</summary>
/// <param name="Platform">As in <see cref="IncomingMessage.Platform"/>.</param>
/// <param name="User">The platform's id of the one who clicked; kept in memory only, so that a thumb counts once.</param>
/// <param name="Answer">The platform's id of the message that was judged.</param>
/// <param name="Question">The question of the answer.</param>
/// <param name="IsHelpful">Up rather than down.</param>
public sealed record Thumb(string Platform, string User, string Answer, string Question, bool IsHelpful);
