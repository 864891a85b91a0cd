using Bot.Discord.Wire;

namespace Bot.Discord.Gateway;

/// <summary>Sends heartbeats and cuts a connection that no longer acknowledges them.</summary>
internal sealed class Heartbeat(GatewaySocket socket, GatewaySession session, TimeSpan interval, TimeProvider clock)
{
    private volatile bool isAcknowledged = true;
    private volatile bool isReaderBusy;

    /// <summary>Whether the connection was cut because an acknowledgement was missing.</summary>
    public bool FoundDead { get; private set; }

    public void Acknowledged() => isAcknowledged = true;

    /// <summary>Says that the reader waits for its own consumers: acknowledgements then lie unread, which is no sign of death.</summary>
    public void ReaderIsBusy(bool isBusy)
    {
        // The acknowledgement may still be in the queue behind the event just handed on.
        if (!isBusy) isAcknowledged = true;
        isReaderBusy = isBusy;
    }

    /// <summary>Answers a heartbeat that the other side asks for.</summary>
    public Task AnswerAsync(CancellationToken cancellation) =>
        socket.SendAsync(new HeartbeatBody(session.Sequence), WireJson.Default.HeartbeatBody, isOptional: true, cancellation);

    /// <summary>Beats until cancelled, or until the connection is found dead and cut.</summary>
    public async Task RunAsync(CancellationToken cancellation)
    {
        // The first one is spread over the interval, so that a restarted Discord is not hit by everybody at once.
        var wait = interval * Random.Shared.NextDouble();
        while (true)
        {
            await Task.Delay(wait, clock, cancellation).ConfigureAwait(false);
            if (!isAcknowledged && !isReaderBusy) break;
            isAcknowledged = false;
            if (!await TrySendAsync(cancellation).ConfigureAwait(false)) break;
            wait = interval;
        }

        FoundDead = true;
        socket.Abort();
    }

    // Sending on a half-open connection can hang once its buffers are full.
    private async Task<bool> TrySendAsync(CancellationToken cancellation)
    {
        using var deadline = new CancellationTokenSource(interval, clock);
        using var either = CancellationTokenSource.CreateLinkedTokenSource(deadline.Token, cancellation);
        try
        {
            await socket.SendAsync(new HeartbeatBody(session.Sequence), WireJson.Default.HeartbeatBody, isOptional: false, either.Token)
                .ConfigureAwait(false);
            return true;
        }
        catch (OperationCanceledException) when (!cancellation.IsCancellationRequested)
        {
            return false;
        }
    }
}
