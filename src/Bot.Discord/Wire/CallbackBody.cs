namespace Bot.Discord.Wire;

/// <summary>The first answer to an interaction, when it is a message or the promise of one.</summary>
/// <param name="Type">4 a message, 5 the promise of one, 6 a click taken as seen.</param>
internal sealed record CallbackBody(int Type, MessageBody? Data);
