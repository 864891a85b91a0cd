namespace Bot.Core.Conversation.Chat;

/// <summary>
/// Keeps track of a platform's connections for monitoring. Several may be open at once: the next one opens before the last one is
/// left, and a large bot has several for ever. Safe for several threads.
/// </summary>
/// <param name="platform">As in <see cref="IncomingMessage.Platform"/>.</param>
/// <param name="meter">Counts connections after the first; null counts nothing.</param>
public sealed class PlatformConnection(string platform, ConversationMeter? meter = null) : IPlatformConnection
{
    private int open;
    private int opened;

    public string Platform => platform;

    public bool IsConnected => Volatile.Read(ref open) > 0;

    /// <summary>Says that a connection delivers events from now on.</summary>
    public void Opened()
    {
        Interlocked.Increment(ref open);
        if (Interlocked.Increment(ref opened) > 1) meter?.Reconnected(platform);
    }

    /// <summary>Says that a connection that was open is over.</summary>
    public void Closed() => Interlocked.Decrement(ref open);
}
