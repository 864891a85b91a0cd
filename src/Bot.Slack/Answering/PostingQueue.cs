namespace Bot.Slack.Answering;

/// <summary>
/// Lets messages into each channel one at a time, with a pause between them; who asked most does not make the others wait:
/// the askers of a channel take turns.
/// </summary>
internal sealed class PostingQueue(TimeSpan pause, TimeProvider clock)
{
    private readonly Lock gate = new();
    private readonly Dictionary<string, ChannelTurns> channels = new(StringComparer.Ordinal);

    /// <summary>Channels in which something was posted a moment ago or is waiting.</summary>
    public int Count
    {
        get
        {
            lock (gate) return channels.Count;
        }
    }

    /// <summary>Completes when it is this asker's turn in the channel.</summary>
    public Task TurnAsync(string channel, string asker, CancellationToken cancellation)
    {
        if (pause <= TimeSpan.Zero) return Task.CompletedTask;
        lock (gate)
        {
            if (channels.TryGetValue(channel, out var turns)) return turns.Wait(asker).WaitAsync(cancellation);
            turns = new ChannelTurns();
            channels[channel] = turns;
            turns.Timer = clock.CreateTimer(_ => Next(channel, turns), null, pause, pause);
            return Task.CompletedTask;
        }
    }

    private void Next(string channel, ChannelTurns turns)
    {
        lock (gate)
        {
            if (turns.LetNextGo()) return;
            channels.Remove(channel);
            turns.Timer?.Dispose();
        }
    }
}
