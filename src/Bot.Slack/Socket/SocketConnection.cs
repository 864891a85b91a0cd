using System.Net.WebSockets;
using Bot.Slack.Envelopes;
using Bot.Slack.WebApi;
using Microsoft.Extensions.Logging;

namespace Bot.Slack.Socket;

/// <summary>
/// One connection of Socket Mode, from hello to its end. Each envelope is handed over and acknowledged before the next is read;
/// handing over never waits, so an acknowledgement depends on no handler.
/// </summary>
internal sealed class SocketConnection(SocketTiming timing, TimeProvider clock, ILogger log) : IDisposable
{
    private readonly ClientWebSocket socket = new();
    private readonly TaskCompletionSource greeted = new(TaskCreationOptions.RunContinuationsAsynchronously);
    private readonly TaskCompletionSource<string> askedToLeave = new(TaskCreationOptions.RunContinuationsAsynchronously);

    /// <summary>Completes when Slack has said hello: from then on it sends events here.</summary>
    public Task Greeted => greeted.Task;

    /// <summary>Completes with the reason when Slack announces that it will close this connection.</summary>
    public Task<string> AskedToLeave => askedToLeave.Task;

    /// <summary>Completes when the connection is over, with the reason; never fails.</summary>
    public Task<string> Ended { get; private set; } = Task.FromResult("not connected");

    /// <summary>Opens the socket and begins to read.</summary>
    /// <exception cref="WebSocketException">It cannot be opened.</exception>
    /// <exception cref="OperationCanceledException">It took too long, or the host stops.</exception>
    public async Task ConnectAsync(Uri address, ISlackEventSink sink, CancellationToken cancellation)
    {
        socket.Options.KeepAliveInterval = timing.PingInterval;
        socket.Options.KeepAliveTimeout = timing.PongDeadline;
        await socket.ConnectAsync(address, cancellation).ConfigureAwait(false);
        Ended = ReadAsync(sink);
    }

    /// <summary>Says goodbye and waits a moment for the other side to do so, reading what still comes.</summary>
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

    private async Task<string> ReadAsync(ISlackEventSink sink)
    {
        try
        {
            using var message = new SocketMessageReader(socket);
            while (await message.ReadAsync(CancellationToken.None).ConfigureAwait(false) is { } json)
                await TakeAsync(json, sink).ConfigureAwait(false);
            return $"closed by Slack: {socket.CloseStatus}";
        }
        // ClientWebSocket reports an abort, a missing pong included, as a cancellation; that is no shutdown.
        catch (Exception exception) when (exception is WebSocketException or OperationCanceledException or ObjectDisposedException
            or IOException or InvalidOperationException)
        {
            return exception is WebSocketException { WebSocketErrorCode: var code } ? code.ToString() : exception.GetType().Name;
        }
    }

    private async Task TakeAsync(ReadOnlyMemory<byte> json, ISlackEventSink sink)
    {
        if (SocketFrame.Parse(json) is not { } frame)
        {
            log.NoEnvelope();
            return;
        }

        if (frame.Kind == "hello") greeted.TrySetResult();
        if (frame.Kind == "disconnect") askedToLeave.TrySetResult(frame.Reason ?? "no reason given");
        if (frame.EnvelopeId is not { } id) return;
        if (EnvelopeReader.Read(frame.Kind, frame.Payload) is { } happening && !sink.TryAccept(happening)) log.NoRoom(frame.Kind);
        else await AcknowledgeAsync(id).ConfigureAwait(false);
    }

    private async Task AcknowledgeAsync(string envelopeId)
    {
        using var deadline = new CancellationTokenSource(timing.SendDeadline, clock);
        var json = System.Text.Json.JsonSerializer.SerializeToUtf8Bytes(new Acknowledgement(envelopeId), SlackJson.Instance.Acknowledgement);
        await socket.SendAsync(json, WebSocketMessageType.Text, true, deadline.Token).ConfigureAwait(false);
    }
}
