namespace Bot.Discord.Port;

/// <summary>Somebody is typing into an option of a slash command.</summary>
/// <param name="Interaction">What to answer to; it cannot be deferred.</param>
/// <param name="Command">The command's name.</param>
/// <param name="Option">The option that has the cursor.</param>
/// <param name="Typed">What stands in it so far.</param>
public sealed record AutocompleteAsked(Interaction Interaction, string Command, string Option, string Typed)
    : InteractionEvent(Interaction);
