using System.Net.WebSockets;
using Bot.Slack;
using Bot.Slack.Socket;
using SlackNet;
using SlackNet.WebApi;

namespace Bot.SlackNet.Client;

/// <summary>
/// The one WebSocket of a connection, with the pings that tell a frozen peer. SlackNet is not told of its end, so that it does not
/// connect again on its own.
/// </summary>
internal sealed class SingleSocket(SocketTiming timing) : IWebSocketFactory, IWebSocket
{
    private readonly TaskCompletionSource<string> ended = new(TaskCreationOptions.RunContinuationsAsynchronously);
    private readonly ClientWebSocket socket = new();
    private WebSocketWrapper? wrapper;

    /// <summary>Completes when the connection is over, with the reason.</summary>
    public Task<string> Ended => wrapper is null ? Task.FromResult("not connected") : ended.Task;

    public WebSocketState State => wrapper?.State ?? WebSocketState.None;

    public Task Closed { get; } = new TaskCompletionSource().Task;

    public IObservable<string> Messages => wrapper!.Messages;

    public IWebSocket Create(string uri)
    {
        if (wrapper is not null || !Uri.TryCreate(uri, UriKind.Absolute, out var address) || !TransportRule.Allows(address))
            throw new SlackException(new ErrorResponse { Error = "no usable address" });
        socket.Options.KeepAliveInterval = timing.PingInterval;
        socket.Options.KeepAliveTimeout = timing.PongDeadline;
        wrapper = new WebSocketWrapper(socket, uri);
        return this;
    }

    public async Task<bool> Open(CancellationToken cancellationToken)
    {
        try
        {
            var isOpen = await wrapper!.Open(cancellationToken).ConfigureAwait(false);
            _ = WatchAsync();
            return isOpen;
        }
        catch (Exception exception)
        {
            ended.TrySetResult(ReasonOf(exception));
            throw new SlackException(new ErrorResponse { Error = ReasonOf(exception) });
        }
    }

    public Task Send(string message) => wrapper!.Send(message);

    public void Abort(Exception reason)
    {
        ended.TrySetResult(ReasonOf(reason));
        socket.Abort();
    }

    /// <summary>Says goodbye and waits a moment for the other side to do so.</summary>
    public async Task CloseAsync(TimeSpan patience, TimeProvider clock)
    {
        using var deadline = new CancellationTokenSource(patience, clock);
        try
        {
            if (socket.State is WebSocketState.Open or WebSocketState.CloseReceived)
                await socket.CloseOutputAsync(WebSocketCloseStatus.NormalClosure, null, deadline.Token).ConfigureAwait(false);
            await Ended.WaitAsync(deadline.Token).ConfigureAwait(false);
        }
        catch (Exception exception) when (exception is OperationCanceledException or WebSocketException or ObjectDisposedException or InvalidOperationException)
        {
            Abort(exception);
        }
    }

    public void Dispose()
    {
        ended.TrySetResult("left");
        wrapper?.Dispose();
        socket.Dispose();
    }

    private async Task WatchAsync()
    {
        await wrapper!.Closed.ConfigureAwait(false);
        var reason = wrapper.Closed is Task<object> { Result: Exception exception } ? ReasonOf(exception) : $"closed by Slack: {socket.CloseStatus}";
        ended.TrySetResult(reason);
    }

    private static string ReasonOf(Exception exception) =>
        exception is WebSocketException { WebSocketErrorCode: var code } ? code.ToString() : exception.GetType().Name;
}
