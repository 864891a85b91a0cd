namespace Bot.Discord.Rest;

/// <summary>What is known of one rate limit. Guarded by its owner's lock; times are timestamps.</summary>
/// <param name="patience">How long after the end of a window its requests may stay without answer before the next one is opened all the same.</param>
internal sealed class RateBucket(long patience)
{
    private const int Unknown = int.MaxValue;

    private int limit = Unknown;
    private int remaining = Unknown;
    private long window;
    private bool isConfirmed;
    private bool isProbed;
    private bool isUnlimited;

    /// <summary>When the limit is full again.</summary>
    public long ResetAt { get; private set; }

    /// <summary>Takes one request from the limit; before the first answer nothing is known, and one request finds out for all.</summary>
    /// <returns>False when none is left before <see cref="ResetAt"/>.</returns>
    public bool TryTake(long now)
    {
        if (limit == Unknown) return isUnlimited || !isProbed && (isProbed = true);
        if (now >= ResetAt)
        {
            // The new window begins when the first of these requests arrives, and only an answer tells when that was.
            remaining = limit;
            ResetAt = now + window + patience;
            isConfirmed = false;
        }

        if (remaining <= 0) return false;
        remaining--;
        return true;
    }

    /// <summary>Takes over what an answer says. Answers come late and overtake each other, so within one window the stricter one holds.</summary>
    public void Learn(int newLimit, int left, long now, long resetAfter)
    {
        var isSameWindow = limit != Unknown && now < ResetAt;
        remaining = isSameWindow ? Math.Min(remaining, left) : left;
        ResetAt = isSameWindow && isConfirmed ? Math.Max(ResetAt, now + resetAfter) : now + resetAfter;
        (limit, window, isConfirmed) = (Math.Max(1, newLimit), Math.Max(window, resetAfter), true);
    }

    /// <summary>Takes over that an answer states no limit, or that there was none: then the next request finds out.</summary>
    public void LearnNothing(bool wasAnswered) => (isUnlimited, isProbed) = (wasAnswered, wasAnswered);

    /// <summary>Lets nothing pass for a time.</summary>
    public void Block(long now, long time)
    {
        if (limit == Unknown) limit = 1;
        remaining = 0;
        ResetAt = Math.Max(now + time, ResetAt);
        window = Math.Max(window, time);
    }
}
