namespace Bot.Discord.Wire;

/// <summary>What Discord says when it refuses a request; for 429 with the seconds to wait.</summary>
internal sealed record WireError(int Code, string? Message, double? RetryAfter, bool Global = false);
