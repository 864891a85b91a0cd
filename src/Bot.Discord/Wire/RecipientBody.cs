using Bot.Discord.Port;

namespace Bot.Discord.Wire;

internal sealed record RecipientBody(Snowflake RecipientId);
