using System.Globalization;

namespace Bot.Testing.Discord;

/// <summary>Makes ids from the real clock, for clients refuse stale ones.</summary>
public sealed class Snowflakes
{
    private const long Epoch = 1_420_070_400_000;
    private long last;

    public string Next()
    {
        while (true)
        {
            var seen = Interlocked.Read(ref last);
            var next = Math.Max((DateTimeOffset.UtcNow.ToUnixTimeMilliseconds() - Epoch) << 22, seen + 1);
            if (Interlocked.CompareExchange(ref last, next, seen) == seen) return next.ToString(CultureInfo.InvariantCulture);
        }
    }

    /// <summary>When an id was made.</summary>
    public static DateTimeOffset TimeOf(string id) =>
        DateTimeOffset.FromUnixTimeMilliseconds((long)(ulong.Parse(id, CultureInfo.InvariantCulture) >> 22) + Epoch);
}
