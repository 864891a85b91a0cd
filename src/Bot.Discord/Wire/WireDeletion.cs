using Bot.Discord.Port;

namespace Bot.Discord.Wire;

/// <summary>MESSAGE_DELETE has one id, MESSAGE_DELETE_BULK several.</summary>
internal sealed record WireDeletion(Snowflake? Id, Snowflake[]? Ids, Snowflake ChannelId);
