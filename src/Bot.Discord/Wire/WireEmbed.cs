namespace Bot.Discord.Wire;

internal sealed record WireEmbed(string? Description);
