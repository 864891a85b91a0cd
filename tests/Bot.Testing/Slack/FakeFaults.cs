namespace Bot.Testing.Slack;

/// <summary>Faults to come, by method.</summary>
public sealed class FakeFaults
{
    private readonly Lock gate = new();
    private readonly Dictionary<string, Queue<FakeFault>> queues = new(StringComparer.Ordinal);
    private readonly TaskCompletionSource released = new(TaskCreationOptions.RunContinuationsAsynchronously);

    /// <summary>Completes when silent calls are to end.</summary>
    internal Task Released => released.Task;

    /// <summary>Lets the next calls of a method go wrong.</summary>
    public void Next(string method, FakeFault fault, int times = 1)
    {
        lock (gate)
        {
            if (!queues.TryGetValue(method, out var queue)) queues[method] = queue = new Queue<FakeFault>();
            for (var count = 0; count < times; count++) queue.Enqueue(fault);
        }
    }

    internal FakeFault? Take(string method)
    {
        lock (gate) return queues.TryGetValue(method, out var queue) && queue.TryDequeue(out var fault) ? fault : null;
    }

    internal void Release() => released.TrySetResult();
}
