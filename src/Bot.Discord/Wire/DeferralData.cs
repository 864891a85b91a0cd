namespace Bot.Discord.Wire;

internal sealed record DeferralData(int Flags);
