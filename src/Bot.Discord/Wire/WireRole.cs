using Bot.Discord.Port;

namespace Bot.Discord.Wire;

internal sealed record WireRole(Snowflake Id, WireRoleTags? Tags);
