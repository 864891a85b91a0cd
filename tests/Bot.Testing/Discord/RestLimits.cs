using System.Collections.Concurrent;
using System.Diagnostics;
using System.Globalization;

namespace Bot.Testing.Discord;

/// <summary>The fake's rate limits: so many requests a route and channel within a window.</summary>
internal sealed class RestLimits
{
    private readonly ConcurrentDictionary<string, (int Count, long Start)> windows = new();
    private readonly Lock gate = new();

    public int Limit { get; set; } = 1_000_000;

    public TimeSpan Window { get; set; } = TimeSpan.FromSeconds(5);

    /// <summary>Counts a request.</summary>
    /// <returns>The headers, and the seconds to wait when it is one too many.</returns>
    public (Dictionary<string, string> Headers, double? RetryAfter) Count(string route, string major)
    {
        lock (gate)
        {
            var now = Stopwatch.GetTimestamp();
            var key = $"{route} {major}";
            var window = windows.GetValueOrDefault(key, (0, now));
            if (Stopwatch.GetElapsedTime(window.Item2, now) >= Window) window = (0, now);
            windows[key] = (window.Item1 + 1, window.Item2);
            var left = (Window - Stopwatch.GetElapsedTime(window.Item2, now)).TotalSeconds;
            var headers = new Dictionary<string, string>
            {
                ["X-RateLimit-Limit"] = Text(Limit),
                ["X-RateLimit-Remaining"] = Text(Math.Max(0, Limit - window.Item1 - 1)),
                ["X-RateLimit-Reset"] = Text(DateTimeOffset.UtcNow.ToUnixTimeMilliseconds() / 1000.0 + left),
                ["X-RateLimit-Reset-After"] = Text(left),
                ["X-RateLimit-Bucket"] = $"bucket-{(uint)string.GetHashCode(route, StringComparison.Ordinal):x}",
            };
            return (headers, window.Item1 >= Limit ? left : null);
        }
    }

    private static string Text(double number) => number.ToString("0.###", CultureInfo.InvariantCulture);
}
