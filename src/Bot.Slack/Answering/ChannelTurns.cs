namespace Bot.Slack.Answering;

/// <summary>Who waits to post in one channel. Not safe for several threads: its queue locks.</summary>
internal sealed class ChannelTurns
{
    private readonly Dictionary<string, Queue<TaskCompletionSource>> waiting = new(StringComparer.Ordinal);
    private readonly Queue<string> order = new();

    /// <summary>Fires at the next turn.</summary>
    public ITimer? Timer { get; set; }

    public Task Wait(string asker)
    {
        if (!waiting.TryGetValue(asker, out var own))
        {
            waiting[asker] = own = new Queue<TaskCompletionSource>();
            order.Enqueue(asker);
        }

        var turn = new TaskCompletionSource(TaskCreationOptions.RunContinuationsAsynchronously);
        own.Enqueue(turn);
        return turn.Task;
    }

    /// <summary>Lets the first of the next asker go; false when nobody waits.</summary>
    public bool LetNextGo()
    {
        if (!order.TryDequeue(out var asker)) return false;
        var own = waiting[asker];
        own.Dequeue().SetResult();
        if (own.Count > 0) order.Enqueue(asker);
        else waiting.Remove(asker);
        return true;
    }
}
