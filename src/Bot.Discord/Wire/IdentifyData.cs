namespace Bot.Discord.Wire;

internal sealed record IdentifyData(string Token, int Intents, int[] Shard, IdentifyProperties Properties, int LargeThreshold = 50);
