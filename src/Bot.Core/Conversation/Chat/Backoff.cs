namespace Bot.Core.Conversation.Chat;

/// <summary>Pauses between attempts to reach a platform: they double and are spread, so that many bots do not come back at one moment.</summary>
public static class Backoff
{
    private const int MostDoublings = 30;

    /// <summary>How long to wait before the next attempt: between half and the whole of start · 2ⁿ⁻¹, at most the maximum.</summary>
    /// <param name="failures">n, the attempts that failed in a row; nothing is waited while it is 0.</param>
    /// <param name="start">The whole pause after the first failure.</param>
    /// <param name="maximum">The longest pause.</param>
    /// <param name="spread">0 to 1, drawn by the caller: which part of the upper half is waited.</param>
    public static TimeSpan Delay(int failures, TimeSpan start, TimeSpan maximum, double spread)
    {
        if (failures <= 0) return TimeSpan.Zero;
        var whole = Math.Min(maximum.TotalMilliseconds, start.TotalMilliseconds * Math.Pow(2, Math.Min(failures - 1, MostDoublings)));
        return TimeSpan.FromMilliseconds(whole * (0.5 + spread / 2));
    }
}
