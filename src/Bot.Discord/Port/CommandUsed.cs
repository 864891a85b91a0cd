using System.Collections.Immutable;

namespace Bot.Discord.Port;

/// <summary>A slash command or a message command.</summary>
/// <param name="Interaction">What to answer to.</param>
/// <param name="Name">The command's name as registered.</param>
/// <param name="Options">What was filled in, by option name; true and false are "true" and "false".</param>
/// <param name="Target">The message a message command was used on; null for slash commands.</param>
public sealed record CommandUsed(
    Interaction Interaction, string Name, ImmutableDictionary<string, string> Options, ReceivedMessage? Target)
    : InteractionEvent(Interaction);
