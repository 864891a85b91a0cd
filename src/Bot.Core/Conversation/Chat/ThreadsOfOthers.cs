using Bot.Core.Conversation.Memory;

namespace Bot.Core.Conversation.Chat;

/// <summary>
/// Threads in which somebody else was called by name: what is asked there is asked of them, unless it is addressed to the bot.
/// Bounded, and in memory only; a thread whose call was before the start is not known.
/// </summary>
internal sealed class ThreadsOfOthers(TimeProvider clock)
{
    private const int MaxThreads = 10_000;

    private static readonly TimeSpan Lifetime = TimeSpan.FromDays(7);

    private readonly ExpiringMap<string, bool> threads = new(MaxThreads, Lifetime, clock);

    /// <summary>Remembers the thread of a message that calls somebody else and not the bot.</summary>
    public void Note(ChatMessage message)
    {
        if (message.IsDirect || !message.MentionsOthers || message.MentionsBot || message.IsFromBot) return;
        if (message.ParentChannel is not null) threads.Set(message.Channel, true);
        // A thread may be opened on the message later, and is then called by the message's id.
        else threads.Set(message.MessageId, true);
    }

    /// <summary>Whether a message stands in such a thread.</summary>
    public bool Holds(ChatMessage message) => message.ParentChannel is not null && threads.TryGet(message.Channel, out _);
}
