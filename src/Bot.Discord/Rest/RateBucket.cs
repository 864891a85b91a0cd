namespace Bot.Discord.Rest;

/// <summary>What is known of one rate limit. Guarded by its owner's lock; times are timestamps.</summary>
internal sealed class RateBucket
{
    private const int Unknown = int.MaxValue;

    private int limit = Unknown;
    private int remaining = Unknown;
    private long window;

    /// <summary>When the limit is full again.</summary>
    public long ResetAt { get; private set; }

    /// <summary>Takes one request from the limit; before the first answer nothing is known and everything passes.</summary>
    /// <returns>False when none is left before <see cref="ResetAt"/>.</returns>
    public bool TryTake(long now)
    {
        if (limit == Unknown) return true;
        if (now >= ResetAt)
        {
            // The next window is taken to be as long as the last one until an answer says more.
            remaining = limit;
            ResetAt = now + window;
        }

        if (remaining <= 0) return false;
        remaining--;
        return true;
    }

    /// <summary>Takes over what an answer says. Answers come late and overtake each other, so within one window the lower count holds.</summary>
    public void Learn(int newLimit, int left, long now, long resetAfter)
    {
        var resetAt = now + resetAfter;
        var isSameWindow = limit != Unknown && resetAt - ResetAt < window / 2;
        remaining = isSameWindow ? Math.Min(remaining, left) : left;
        (limit, ResetAt, window) = (Math.Max(1, newLimit), resetAt, Math.Max(window, resetAfter));
    }

    /// <summary>Lets nothing pass for a time.</summary>
    public void Block(long now, long time)
    {
        if (limit == Unknown) limit = 1;
        remaining = 0;
        ResetAt = Math.Max(now + time, ResetAt);
        window = Math.Max(window, time);
    }
}
