namespace Bot.Discord.Wire;

internal sealed record IdentifyBody(IdentifyData D, int Op = 2);
