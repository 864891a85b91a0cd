namespace Bot.Discord.Rest;

/// <summary>What is known of one rate limit. Guarded by its owner's lock; times are timestamps.</summary>
/// <param name="patience">How long after the end of a window its requests may stay without answer before the next one is opened all the same.</param>
internal sealed class RateBucket(long patience)
{
    private const int Unknown = int.MaxValue;

    private int limit = Unknown;
    private int remaining = Unknown;
    private long window;
    private int underWay;
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
            // A request still under way may arrive in the new window. That begins when its first request arrives, which only an answer tells.
            if (underWay >= limit) return false;
            remaining = limit - underWay;
            ResetAt = now + window + patience;
            isConfirmed = false;
        }

        if (remaining <= 0) return false;
        remaining--;
        underWay++;
        return true;
    }

    /// <summary>Takes over what an answer says. Answers come late and overtake each other, so within one window the stricter one holds.</summary>
    public void Learn(int newLimit, int left, long now, long resetAfter)
    {
        underWay = Math.Max(0, underWay - 1);
        var isSameWindow = limit != Unknown && now < ResetAt;
        remaining = isSameWindow ? Math.Min(remaining, left) : left;
        ResetAt = isSameWindow && isConfirmed ? Math.Max(ResetAt, now + resetAfter) : now + resetAfter;
        (limit, window, isConfirmed) = (Math.Max(1, newLimit), Math.Max(window, resetAfter), true);
    }

    /// <summary>Takes over that an answer states no limit, or that there was none: then the next request finds out.</summary>
    public void LearnNothing(bool wasAnswered)
    {
        underWay = Math.Max(0, underWay - 1);
        (isUnlimited, isProbed) = (wasAnswered, wasAnswered);
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
