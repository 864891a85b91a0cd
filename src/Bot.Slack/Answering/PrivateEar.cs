using Bot.Core.Conversation.Chat;

namespace Bot.Slack.Answering;

/// <summary>Whom to tell something, and the ways there are.</summary>
/// <param name="User">Who is told.</param>
/// <param name="Place">Where they are looking; null in the Home tab and in modals.</param>
/// <param name="Errand">What they are told about.</param>
/// <param name="ResponseUrl">Comes with commands, clicks in messages and message shortcuts.</param>
internal sealed record PrivateEar(string User, SlackPlace? Place, Errand Errand, Uri? ResponseUrl = null);
