namespace Bot.Discord.Wire;

internal sealed record WireFormField(string? Value);
