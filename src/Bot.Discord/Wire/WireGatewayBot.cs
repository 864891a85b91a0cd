namespace Bot.Discord.Wire;

internal sealed record WireGatewayBot(string Url, int Shards, WireSessionStartLimit SessionStartLimit);
