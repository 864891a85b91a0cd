using System.Collections.Immutable;

namespace Bot.Discord.Port;

/// <summary>Messages of one channel are gone.</summary>
public sealed record MessagesDeleted(Snowflake Channel, ImmutableArray<Snowflake> Messages) : DiscordEvent;
