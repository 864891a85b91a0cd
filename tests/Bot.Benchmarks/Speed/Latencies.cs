using System.Diagnostics;

namespace Bot.Benchmarks.Speed;

/// <summary>How long each of some queries took, in milliseconds.</summary>
internal sealed record Latencies(double[] Sorted)
{
    // However slow the queries are, one row of the table takes no longer.
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(15);

    public double Median => At(0.5);

    public double Slow => At(0.99);

    /// <summary>Runs each query once after a warm-up, and stops early rather than take for ever.</summary>
    public static Latencies Of(IReadOnlyList<string> queries, Action<string> ask)
    {
        var started = Stopwatch.GetTimestamp();
        foreach (var query in queries.Take(queries.Count / 10)) if (Stopwatch.GetElapsedTime(started) < Patience / 5) ask(query);
        started = Stopwatch.GetTimestamp();
        var times = new List<double>();
        foreach (var query in queries)
        {
            var start = Stopwatch.GetTimestamp();
            ask(query);
            times.Add(Stopwatch.GetElapsedTime(start).TotalMilliseconds);
            if (Stopwatch.GetElapsedTime(started) > Patience) break;
        }

        return new Latencies([.. times.Order()]);
    }

    private double At(double share) => Sorted[(int)(share * (Sorted.Length - 1))];
}
