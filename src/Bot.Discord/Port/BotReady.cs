namespace Bot.Discord.Port;

/// <summary>A shard is connected anew; it comes again after every new session, so nothing may depend on its coming once.</summary>
/// <param name="User">The bot's own user.</param>
/// <param name="Application">The application the bot belongs to.</param>
/// <param name="Name">The bot's user name.</param>
/// <param name="Shard">0-based number of the shard.</param>
public sealed record BotReady(Snowflake User, Snowflake Application, string Name, int Shard) : DiscordEvent;
