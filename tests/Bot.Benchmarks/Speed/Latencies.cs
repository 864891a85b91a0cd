using System.Diagnostics;

namespace Bot.Benchmarks.Speed;

/// <summary>How long each of some queries took, in milliseconds.</summary>
internal sealed record Latencies(double[] Sorted)
{
    // However slow the queries are, one row of the table takes no longer.
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(15);

    private static readonly TimeSpan WarmUp = TimeSpan.FromSeconds(3);

    public double Median => At(0.5);

    public double Slow => At(0.99);

    /// <summary>
    /// Runs each query once, and stops early rather than take for ever. Before that, other queries are run until the runtime has
    /// compiled the code for good, as in any process that has served for some seconds.
    /// </summary>
    public static Latencies Of(IReadOnlyList<string> others, IReadOnlyList<string> queries, Action<string> ask)
    {
        var started = Stopwatch.GetTimestamp();
        for (var asked = 0; Stopwatch.GetElapsedTime(started) < WarmUp; asked++) ask(others[asked % others.Count]);
        return Of(queries, ask);
    }

    /// <summary>Runs each query once, and stops early rather than take for ever.</summary>
    public static Latencies Of(IReadOnlyList<string> queries, Action<string> ask)
    {
        var started = Stopwatch.GetTimestamp();
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
