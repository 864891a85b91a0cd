using System.Globalization;
using System.Net.Http.Headers;

namespace Bot.Discord.Rest;

/// <summary>Keeps requests within Discord's limits: one bucket a route and major id, as the answers' headers tell, and 50 a second in all.</summary>
internal sealed class RateLimits(TimeProvider clock)
{
    private const int MaxBuckets = 5_000;
    private const int GlobalPerSecond = 50;

    private static readonly TimeSpan LongestPause = TimeSpan.FromMilliseconds(100);
    private static readonly TimeSpan LatestInTime = TimeSpan.FromMilliseconds(30);
    private static readonly TimeSpan ProbePause = TimeSpan.FromMilliseconds(10);

    private readonly Lock gate = new();
    private readonly Dictionary<string, string> bucketOfRoute = new(StringComparer.Ordinal);
    private readonly Dictionary<(string Bucket, string Major), RateBucket> buckets = [];
    private long windowStart;
    private int inWindow;
    private long blockedUntil;

    /// <summary>Waits until the request may be sent, and counts it. A dispensable one waits for nothing.</summary>
    /// <returns>Whether to send it; false only for a dispensable one that has no room to spare.</returns>
    public async Task<bool> WaitAsync(RestRequest request, CancellationToken cancellation)
    {
        if (request.IsDispensable) return TryTakeSpare(request);

        // An answer to another request may shorten the wait, so it is looked at again now and then.
        while (Take(request) is var wait && wait > TimeSpan.Zero)
            await Task.Delay(wait < LongestPause ? wait : LongestPause, clock, cancellation).ConfigureAwait(false);
        return true;
    }

    /// <summary>Takes over the limits that an answer states.</summary>
    public void Learn(RestRequest request, HttpResponseHeaders headers)
    {
        if (!TryRead(headers, "X-RateLimit-Limit", out var limit) || !TryRead(headers, "X-RateLimit-Remaining", out var remaining)
            || !TryRead(headers, "X-RateLimit-Reset-After", out var seconds))
        {
            LearnNothing(request, wasAnswered: true);
            return;
        }

        lock (gate)
        {
            if (headers.TryGetValues("X-RateLimit-Bucket", out var names)) bucketOfRoute[RouteKey(request)] = names.First();
            BucketOf(request).Learn((int)limit, (int)remaining, clock.GetTimestamp(), Ticks(TimeSpan.FromSeconds(seconds)));
        }
    }

    /// <summary>Takes over that an answer states no limits, or that there was no answer.</summary>
    public void LearnNothing(RestRequest request, bool wasAnswered)
    {
        lock (gate) BucketOf(request).LearnNothing(wasAnswered);
    }

    /// <summary>Obeys a 429.</summary>
    /// <param name="isGlobal">Whether it holds for every route.</param>
    public void Block(RestRequest request, TimeSpan retryAfter, bool isGlobal)
    {
        lock (gate)
        {
            var now = clock.GetTimestamp();
            if (isGlobal) blockedUntil = Math.Max(blockedUntil, now + Ticks(retryAfter));
            else BucketOf(request).Block(now, Ticks(retryAfter));
        }
    }

    private bool TryTakeSpare(RestRequest request)
    {
        lock (gate) return GlobalWait(clock.GetTimestamp()) == TimeSpan.Zero && inWindow < GlobalPerSecond / 2 && Take(request) == TimeSpan.Zero;
    }

    private TimeSpan Take(RestRequest request)
    {
        lock (gate)
        {
            var now = clock.GetTimestamp();
            if (!request.IsOutsideGlobalLimit && GlobalWait(now) is var wait && wait > TimeSpan.Zero) return wait;
            var bucket = BucketOf(request);
            if (!bucket.TryTake(now)) return bucket.ResetAt > now ? Until(bucket.ResetAt, now) : ProbePause;
            if (!request.IsOutsideGlobalLimit) inWindow++;
            return TimeSpan.Zero;
        }
    }

    private TimeSpan GlobalWait(long now)
    {
        if (blockedUntil > now) return Until(blockedUntil, now);
        // A second begins with its first request. But timers fire a little late, and beginning each of many busy seconds that much later
        // would lose ever more; within what a network's jitter moves requests by anyway, they follow each other without a gap.
        var late = now - windowStart - clock.TimestampFrequency;
        if (late >= 0) (windowStart, inWindow) = (late <= Ticks(LatestInTime) ? now - late : now, 0);
        return inWindow < GlobalPerSecond ? TimeSpan.Zero : Until(windowStart + clock.TimestampFrequency, now);
    }

    private RateBucket BucketOf(RestRequest request)
    {
        var key = (bucketOfRoute.GetValueOrDefault(RouteKey(request), RouteKey(request)), request.Major);
        if (buckets.TryGetValue(key, out var bucket)) return bucket;
        if (buckets.Count >= MaxBuckets) ForgetPast();
        return buckets[key] = new RateBucket(Ticks(TimeSpan.FromSeconds(5)));
    }

    // Every interaction has a bucket of its own, so those whose window is over must go.
    private void ForgetPast()
    {
        var now = clock.GetTimestamp();
        foreach (var key in buckets.Where(entry => entry.Value.ResetAt <= now).Select(entry => entry.Key).ToList()) buckets.Remove(key);
    }

    private TimeSpan Until(long timestamp, long now) =>
        TimeSpan.FromMilliseconds(Math.Max(1, Math.Ceiling(clock.GetElapsedTime(now, timestamp).TotalMilliseconds)));

    private long Ticks(TimeSpan time) => (long)(time.TotalSeconds * clock.TimestampFrequency);

    private static string RouteKey(RestRequest request) => $"{request.Method.Method} {request.Route}";

    private static bool TryRead(HttpResponseHeaders headers, string name, out double value)
    {
        value = 0;
        return headers.TryGetValues(name, out var values)
            && double.TryParse(values.First(), NumberStyles.Float, CultureInfo.InvariantCulture, out value);
    }
}
