using Bot.Discord.Port;

namespace Bot.Discord.Rest;

/// <summary>What came of one attempt: a body, or an error.</summary>
/// <param name="WasLimited">Whether it failed on a rate limit, which says when to come back.</param>
/// <param name="MayHaveWorked">Whether the request may have been carried out although its answer is lost.</param>
internal readonly record struct RestOutcome(
    string Body, bool WasLimited = false, DiscordRequestException? Error = null, bool MayHaveWorked = false);
