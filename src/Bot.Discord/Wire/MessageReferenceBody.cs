using Bot.Discord.Port;

namespace Bot.Discord.Wire;

internal sealed record MessageReferenceBody(Snowflake MessageId, bool FailIfNotExists = false);
