namespace Bot.Discord.Wire;

/// <summary>On a message that answers a command: who used it.</summary>
internal sealed record WireInteractionMetadata(WireUser? User);
