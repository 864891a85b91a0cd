namespace Bot.Slack.Answering;

/// <summary>Who the bot is in its workspace. Own messages carry the one or the other, so both are needed to know them.</summary>
internal sealed record SlackIdentity(string BotUser, string BotId);
