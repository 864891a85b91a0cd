namespace Bot.Slack.Rendering;

/// <summary>What an answer is shown with.</summary>
/// <param name="Asker">Who may take it away; "" for nobody.</param>
/// <param name="IsPrivate">Whether only the asker sees it, so that it can be shared.</param>
/// <param name="Token">The button that led to it; null for an answer to a question.</param>
internal sealed record AnswerFrame(string Asker, bool IsPrivate, string? Token = null);
