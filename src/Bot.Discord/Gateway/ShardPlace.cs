namespace Bot.Discord.Gateway;

/// <summary>Which shard of how many.</summary>
internal readonly record struct ShardPlace(int Index, int Count);
