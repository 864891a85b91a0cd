namespace Bot.Discord.Wire;

/// <summary>The promise of an answer; with flag 64 of one that only the user sees.</summary>
internal sealed record DeferralBody(int Type, DeferralData Data);
