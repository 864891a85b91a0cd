using System.Net.WebSockets;
using Bot.Slack.WebApi;
using Microsoft.Extensions.Logging;

namespace Bot.Slack.Socket;

/// <summary>One connection on the base class library alone; each envelope is acknowledged before the next is read.</summary>
internal sealed class SocketConnection : ISocketConnection
{
    private readonly SocketTiming timing;
    private readonly TimeProvider clock;
    private readonly FrameReader frames;
    private readonly ClientWebSocket socket = new();

    public SocketConnection(ISlackEventSink sink, SocketTiming timing, TimeProvider clock, ILogger log)
    {
        (this.timing, this.clock) = (timing, clock);
        frames = new FrameReader(sink, AcknowledgeAsync, log);
    }

    public Task Greeted => frames.Greeted;

    public Task<string> AskedToLeave => frames.AskedToLeave;

    public Task<string> Ended { get; private set; } = Task.FromResult("not connected");

    /// <summary>Opens the socket and begins to read.</summary>
    /// <exception cref="WebSocketException">It cannot be opened.</exception>
    /// <exception cref="OperationCanceledException">It took too long, or the host stops.</exception>
    public async Task ConnectAsync(Uri address, CancellationToken cancellation)
    {
        socket.Options.KeepAliveInterval = timing.PingInterval;
        socket.Options.KeepAliveTimeout = timing.PongDeadline;
        await socket.ConnectAsync(address, cancellation).ConfigureAwait(false);
        Ended = ReadAsync();
    }

    public async Task CloseAsync()
    {
        using var deadline = new CancellationTokenSource(timing.CloseDeadline, clock);
        try
        {
            if (socket.State is WebSocketState.Open or WebSocketState.CloseReceived)
                await socket.CloseOutputAsync(WebSocketCloseStatus.NormalClosure, null, deadline.Token).ConfigureAwait(false);
            await Ended.WaitAsync(deadline.Token).ConfigureAwait(false);
        }
        catch (Exception exception) when (exception is OperationCanceledException or WebSocketException or ObjectDisposedException or InvalidOperationException)
        {
            socket.Abort();
            await Ended.ConfigureAwait(false);
        }
    }

    public void Dispose() => socket.Dispose();

    private async Task<string> ReadAsync()
    {
        try
        {
            using var message = new SocketMessageReader(socket);
            while (await message.ReadAsync(CancellationToken.None).ConfigureAwait(false) is { } json)
                await frames.TakeAsync(json).ConfigureAwait(false);
            return $"closed by Slack: {socket.CloseStatus}";
        }
        // ClientWebSocket reports an abort, a missing pong included, as a cancellation; that is no shutdown.
        catch (Exception exception) when (exception is WebSocketException or OperationCanceledException or ObjectDisposedException
            or IOException or InvalidOperationException)
        {
            return exception is WebSocketException { WebSocketErrorCode: var code } ? code.ToString() : exception.GetType().Name;
        }
    }

    private async Task AcknowledgeAsync(string envelopeId)
    {
        using var deadline = new CancellationTokenSource(timing.SendDeadline, clock);
        var json = System.Text.Json.JsonSerializer.SerializeToUtf8Bytes(new Acknowledgement(envelopeId), SlackJson.Instance.Acknowledgement);
        await socket.SendAsync(json, WebSocketMessageType.Text, true, deadline.Token).ConfigureAwait(false);
    }
}
