namespace Bot.Discord.Connection;

/// <summary>Pauses between attempts: they double and are spread, so that many clients do not come back at one moment.</summary>
internal sealed class Backoff(TimeSpan start, TimeSpan maximum, Random random)
{
    private int failures;

    /// <summary>The next pause: between half and the whole of start · 2ⁿ, at most the maximum.</summary>
    public TimeSpan Next()
    {
        var whole = Math.Min(maximum.TotalMilliseconds, start.TotalMilliseconds * Math.Pow(2, Math.Min(failures, 30)));
        failures++;
        return TimeSpan.FromMilliseconds(whole * (0.5 + (0.5 * random.NextDouble())));
    }

    /// <summary>Forgets earlier failures.</summary>
    public void Reset() => failures = 0;
}
