namespace Bot.Discord.Port;

/// <summary>Somebody, perhaps a bot, posted a message.</summary>
public sealed record MessagePosted(ReceivedMessage Message) : DiscordEvent;
