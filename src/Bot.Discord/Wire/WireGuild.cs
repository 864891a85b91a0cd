using Bot.Discord.Port;

namespace Bot.Discord.Wire;

internal sealed record WireGuild(Snowflake Id, WireChannel[]? Threads, WireRole[]? Roles);
