namespace Bot.Core.Conversation.Memory;

/// <summary>The last answer of each user and of each channel: bounded, forgetful, in memory only.</summary>
/// <remarks>When it is full the answer that was used longest ago goes first.</remarks>
public sealed class AnswerMemory(ConversationOptions options, TimeProvider clock)
{
    private readonly Lock gate = new();
    private readonly Dictionary<MemoryKey, LinkedListNode<Entry>> entries = [];
    private readonly LinkedList<Entry> byLastUse = [];

    /// <summary>Number of answers remembered now.</summary>
    public int Count
    {
        get
        {
            lock (gate) return entries.Count;
        }
    }

    /// <summary>Keeps an answer for its user in this channel, and for whoever else speaks there next.</summary>
    public void Remember(IncomingMessage message, LastAnswer answer)
    {
        lock (gate)
        {
            Put(new MemoryKey(message.Platform, message.Channel, null), answer);
            Put(new MemoryKey(message.Platform, message.Channel, message.User), answer);
        }
    }

    /// <summary>The last answer to this user in this channel, else the last one in this channel; null when there is none any more.</summary>
    public LastAnswer? Recall(IncomingMessage message)
    {
        lock (gate)
        {
            return Find(new MemoryKey(message.Platform, message.Channel, message.User))
                ?? Find(new MemoryKey(message.Platform, message.Channel, null));
        }
    }

    private void Put(MemoryKey key, LastAnswer answer)
    {
        Remove(key);
        entries[key] = byLastUse.AddLast(new Entry(key, answer, clock.GetUtcNow()));
        while (entries.Count > options.RememberedAnswers) Remove(byLastUse.First!.Value.Key);
    }

    private LastAnswer? Find(MemoryKey key)
    {
        if (!entries.TryGetValue(key, out var node)) return null;
        if (clock.GetUtcNow() - node.Value.At < TimeSpan.FromMinutes(options.ForgetAfterMinutes)) return node.Value.Answer;
        Remove(key);
        return null;
    }

    private void Remove(MemoryKey key)
    {
        if (entries.Remove(key, out var node)) byLastUse.Remove(node);
    }

    private sealed record Entry(MemoryKey Key, LastAnswer Answer, DateTimeOffset At);

    private readonly record struct MemoryKey(string Platform, string Channel, string? User);
}
