using Bot.Discord.Port;

namespace Bot.Discord.Wire;

/// <param name="BotId">The bot whose own role this is.</param>
internal sealed record WireRoleTags(Snowflake? BotId);
