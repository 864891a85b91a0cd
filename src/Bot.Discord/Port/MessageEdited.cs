namespace Bot.Discord.Port;

/// <summary>The author changed a message; link previews that Discord adds are no edit.</summary>
public sealed record MessageEdited(ReceivedMessage Message) : DiscordEvent;
