namespace Bot.Slack.Http;

/// <summary>Remembers what was taken, so that a retry or a replay is answered once; bounded and forgetful. Safe for several threads.</summary>
internal sealed class SeenKeys(TimeProvider clock)
{
    // Slack retries for up to an hour; a replay is stale after five minutes.
    private static readonly TimeSpan Lifetime = TimeSpan.FromMinutes(90);
    private const int Capacity = 100_000;

    private readonly Lock gate = new();
    private readonly HashSet<string> keys = new(StringComparer.Ordinal);
    private readonly Queue<(string Key, long At)> byAge = new();

    /// <summary>Adds keys unless one of them is there already.</summary>
    public bool TryAdd(IReadOnlyCollection<string> added)
    {
        lock (gate)
        {
            while (byAge.TryPeek(out var oldest) && (byAge.Count > Capacity || clock.GetElapsedTime(oldest.At) > Lifetime)) keys.Remove(byAge.Dequeue().Key);
            if (added.Any(keys.Contains)) return false;
            foreach (var key in added)
            {
                keys.Add(key);
                byAge.Enqueue((key, clock.GetTimestamp()));
            }

            return true;
        }
    }

    public void Remove(IEnumerable<string> removed)
    {
        lock (gate) keys.ExceptWith(removed);
    }
}
