using System.Diagnostics.CodeAnalysis;

namespace Bot.Core.Conversation.Memory;

/// <summary>A map that holds a limited number of entries for a limited time; when it is full the oldest goes. Safe for several threads.</summary>
/// <param name="capacity">Most entries held; at least 1.</param>
/// <param name="lifetime">How long an entry is held after it was last set.</param>
/// <param name="clock">Tells the time.</param>
public sealed class ExpiringMap<TKey, TValue>(int capacity, TimeSpan lifetime, TimeProvider clock)
    where TKey : notnull
{
    private readonly Lock gate = new();
    private readonly Dictionary<TKey, LinkedListNode<Entry>> entries = [];
    private readonly LinkedList<Entry> byAge = [];

    /// <summary>Entries held, those that have expired but were not met yet included.</summary>
    public int Count
    {
        get
        {
            lock (gate) return entries.Count;
        }
    }

    /// <summary>Sets an entry and starts its lifetime anew.</summary>
    public void Set(TKey key, TValue value)
    {
        lock (gate) Put(key, value);
    }

    /// <summary>Adds an entry unless a living one has the key.</summary>
    /// <returns>False when the key was there; its lifetime goes on unchanged.</returns>
    public bool TryAdd(TKey key, TValue value)
    {
        lock (gate)
        {
            if (Find(key) is not null) return false;
            Put(key, value);
            return true;
        }
    }

    /// <summary>Finds a living entry.</summary>
    public bool TryGet(TKey key, [MaybeNullWhen(false)] out TValue value)
    {
        lock (gate)
        {
            var entry = Find(key);
            value = entry is null ? default : entry.Value;
            return entry is not null;
        }
    }

    /// <summary>Takes an entry out.</summary>
    /// <returns>False when there was no living one.</returns>
    public bool Remove(TKey key, [MaybeNullWhen(false)] out TValue value)
    {
        lock (gate)
        {
            var entry = Find(key);
            value = entry is null ? default : entry.Value;
            return entry is not null && Drop(key);
        }
    }

    private void Put(TKey key, TValue value)
    {
        Drop(key);
        entries[key] = byAge.AddLast(new Entry(key, value, clock.GetTimestamp()));
        while (entries.Count > capacity || IsExpired(byAge.First!.Value)) Drop(byAge.First!.Value.Key);
    }

    private Entry? Find(TKey key)
    {
        if (!entries.TryGetValue(key, out var node)) return null;
        if (!IsExpired(node.Value)) return node.Value;
        Drop(key);
        return null;
    }

    private bool IsExpired(Entry entry) => clock.GetElapsedTime(entry.At) >= lifetime;

    private bool Drop(TKey key)
    {
        if (!entries.Remove(key, out var node)) return false;
        byAge.Remove(node);
        return true;
    }

    private sealed record Entry(TKey Key, TValue Value, long At);
}
