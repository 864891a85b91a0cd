namespace Bot.Discord.Port;

/// <summary>Discord will not let the bot in until somebody changes something; the message says what, in one line.</summary>
public sealed class DiscordStoppedException(string message) : Exception(message);
