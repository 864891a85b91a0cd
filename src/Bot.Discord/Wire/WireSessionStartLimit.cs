namespace Bot.Discord.Wire;

/// <param name="Remaining">How many sessions may still be started today.</param>
/// <param name="ResetAfter">Milliseconds until that is full again.</param>
/// <param name="MaxConcurrency">How many may be started every five seconds.</param>
internal sealed record WireSessionStartLimit(int Remaining, long ResetAfter, int MaxConcurrency);
