namespace Bot.Discord.Gateway;

/// <summary>Discord closes a connection that sends more than 120 payloads within 60 s.</summary>
internal sealed class SendBudget(TimeProvider clock)
{
    /// <summary>Most payloads within <see cref="Window"/>.</summary>
    public const int Limit = 120;

    // Kept back for what must be sent: IDENTIFY, RESUME and the heartbeats that are due.
    private const int Reserve = 20;

    private static readonly TimeSpan Window = TimeSpan.FromSeconds(60);

    private readonly Lock gate = new();
    private readonly Queue<long> sent = new();

    /// <summary>Counts a payload.</summary>
    /// <param name="isOptional">Whether it may be left out; such payloads leave a reserve for the others.</param>
    /// <returns>Whether it may be sent now.</returns>
    public bool TryTake(bool isOptional)
    {
        lock (gate)
        {
            while (sent.TryPeek(out var oldest) && clock.GetElapsedTime(oldest) >= Window) sent.Dequeue();
            if (sent.Count >= (isOptional ? Limit - Reserve : Limit)) return false;
            sent.Enqueue(clock.GetTimestamp());
            return true;
        }
    }
}
