namespace Bot.Slack;

/// <summary>Whose bot token it is.</summary>
/// <param name="Error">Slack's error code, or <see cref="SlackReceipt.Unreachable"/>; null when the token is good.</param>
/// <param name="BotUser">The bot's user id, under which it is mentioned.</param>
/// <param name="BotId">The bot's id, which marks its own messages.</param>
/// <param name="Team">The workspace's name.</param>
/// <param name="TeamId">The workspace's id.</param>
public sealed record SlackSignIn(string? Error, string BotUser = "", string BotId = "", string Team = "", string TeamId = "");
