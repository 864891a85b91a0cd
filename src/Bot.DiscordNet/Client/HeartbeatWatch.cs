namespace Bot.DiscordNet.Client;

/// <summary>
/// Keeps Discord.Net's heartbeats to Discord's pace and tells by their acknowledgements whether anybody is there: Discord.Net takes any
/// message for a sign of life, and only the acknowledgement is one.
/// </summary>
internal sealed class HeartbeatWatch(TimeProvider clock)
{
    // Each attempt to connect that fails doubles Discord.Net's pause before the next.
    private const int MissedBeforeReady = 3;

    // Of the interval that Discord asks for, the share after which Discord.Net sends the next heartbeat.
    private const double Share = 0.9;

    private TimeSpan between;
    private long? last;
    private volatile int unacknowledged;
    private volatile bool isReaderBusy;

    /// <summary>A connection is new.</summary>
    public void Begin() => (unacknowledged, isReaderBusy, last) = (0, false, null);

    /// <summary>Discord has said how often it wants a heartbeat.</summary>
    public void Asked(TimeSpan interval) => between = interval * Share;

    /// <summary>Waits until the next heartbeat is due.</summary>
    public async Task UntilDueAsync(CancellationToken stopping)
    {
        // Discord.Net shortens its pause by the delay of the last acknowledgement; after one that lay unread for long it would pause no more.
        var rest = last is { } sent ? between - clock.GetElapsedTime(sent) : TimeSpan.Zero;
        if (rest > TimeSpan.Zero) await Task.Delay(rest, clock, stopping).ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
        last = clock.GetTimestamp();
    }

    public void Sent() => unacknowledged++;

    public void Acknowledged() => unacknowledged = 0;

    /// <summary>Whether too many heartbeats have found no answer.</summary>
    /// <param name="isOpen">Whether Discord has accepted the connection.</param>
    public bool IsPeerDead(bool isOpen) => unacknowledged > (isOpen ? 0 : MissedBeforeReady) && !isReaderBusy;

    /// <summary>Hands an event on. While the queue of events is full, acknowledgements lie unread, which is no sign of death.</summary>
    public async Task WhileReaderIsBusyAsync(Func<Task> handOn)
    {
        isReaderBusy = true;
        await handOn().ConfigureAwait(false);
        (unacknowledged, isReaderBusy) = (0, false);
    }
}
