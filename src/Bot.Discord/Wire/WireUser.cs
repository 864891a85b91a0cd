using Bot.Discord.Port;

namespace Bot.Discord.Wire;

internal sealed record WireUser(Snowflake Id, string? Username, bool Bot = false, bool System = false);
