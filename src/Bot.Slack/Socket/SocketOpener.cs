using System.Net.WebSockets;
using Bot.Slack.Envelopes;
using Bot.Slack.WebApi;
using Microsoft.Extensions.Logging;

namespace Bot.Slack.Socket;

/// <summary>Opens connections with the base class library alone.</summary>
/// <param name="api">Calls with the app-level token.</param>
/// <param name="timing">Deadlines.</param>
/// <param name="clock">Keeps deadlines.</param>
/// <param name="log">Told of what cannot be read.</param>
internal sealed class SocketOpener(SlackWebApi api, SocketTiming timing, TimeProvider clock, ILogger log) : ISocketOpener
{
    public async Task<(ISocketConnection? Connection, string Error)> TryOpenAsync(ISlackEventSink sink, CancellationToken cancellation)
    {
        var answer = await api.CallAsync(ApiMethod.OpenConnection, new ApiForm(), cancellation, attempts: 1).ConfigureAwait(false);
        if (answer.Error is not null) return (null, answer.Error);
        if (answer.Body.Address("url") is not { } address || !TransportRule.Allows(address)) return (null, "no usable address");
        var connection = new SocketConnection(sink, timing, clock, log);
        var error = await GreetAsync(connection, address, cancellation).ConfigureAwait(false);
        if (error is null) return (connection, "");
        await connection.CloseAsync().ConfigureAwait(false);
        connection.Dispose();
        cancellation.ThrowIfCancellationRequested();
        return (null, error);
    }

    private async Task<string?> GreetAsync(SocketConnection connection, Uri address, CancellationToken cancellation)
    {
        using var deadline = new CancellationTokenSource(timing.ConnectDeadline, clock);
        using var either = CancellationTokenSource.CreateLinkedTokenSource(cancellation, deadline.Token);
        try
        {
            await connection.ConnectAsync(address, either.Token).ConfigureAwait(false);
            await Task.WhenAny(connection.Greeted, connection.Ended).WaitAsync(either.Token).ConfigureAwait(false);
            return connection.Greeted.IsCompleted ? null : await connection.Ended.ConfigureAwait(false);
        }
        catch (OperationCanceledException)
        {
            return "no greeting in time";
        }
        catch (WebSocketException exception)
        {
            return exception.WebSocketErrorCode.ToString();
        }
    }
}
