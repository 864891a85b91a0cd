using Bot.Discord.Port;

namespace Bot.Discord.Wire;

internal sealed record WireApplication(Snowflake Id, int? Flags);
