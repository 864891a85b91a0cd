namespace Bot.Discord.Port;

/// <summary>Somebody used one of the bot's commands, buttons or forms and waits for an answer, which is due within 3 s.</summary>
public abstract record InteractionEvent(Interaction Interaction) : DiscordEvent;
