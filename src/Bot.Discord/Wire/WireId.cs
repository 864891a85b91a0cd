using Bot.Discord.Port;

namespace Bot.Discord.Wire;

/// <summary>Any object of which only the id matters.</summary>
internal sealed record WireId(Snowflake Id);
