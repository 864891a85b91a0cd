namespace Bot.Discord.Port;

/// <summary>Something that happened on Discord and may concern the bot.</summary>
public abstract record DiscordEvent;
