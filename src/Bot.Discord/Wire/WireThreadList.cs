namespace Bot.Discord.Wire;

internal sealed record WireThreadList(WireChannel[]? Threads);
