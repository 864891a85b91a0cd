using Bot.Discord.Port;
using Bot.Discord.Wire;

namespace Bot.Discord.Gateway;

/// <summary>Which channel a thread belongs to, as far as Discord has told; messages themselves do not say. Bounded: the oldest go first.</summary>
internal sealed class ThreadDirectory
{
    private const int MaxThreads = 20_000;

    private readonly Lock gate = new();
    private readonly Dictionary<Snowflake, Snowflake> parents = [];
    private readonly Queue<Snowflake> byAge = new();

    public void Learn(WireChannel channel)
    {
        if (!channel.IsThread || channel.ParentId is not { } parent) return;
        lock (gate)
        {
            if (!parents.ContainsKey(channel.Id)) byAge.Enqueue(channel.Id);
            parents[channel.Id] = parent;
            if (byAge.Count > MaxThreads) parents.Remove(byAge.Dequeue());
        }
    }

    /// <summary>The channel a thread belongs to; null for what is no thread or is not known.</summary>
    public Snowflake? ParentOf(Snowflake channel)
    {
        lock (gate) return parents.TryGetValue(channel, out var parent) ? parent : null;
    }
}
