namespace Bot.Discord.Port;

/// <summary>A button under a message of the bot.</summary>
/// <param name="Interaction">What to answer to.</param>
/// <param name="CustomId">What the button carries; anybody can forge one.</param>
/// <param name="Message">The message the button hangs on.</param>
public sealed record ButtonClicked(Interaction Interaction, string CustomId, ReceivedMessage Message) : InteractionEvent(Interaction);
