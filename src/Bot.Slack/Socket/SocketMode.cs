using Bot.Core.Conversation.Chat;
using Bot.Slack.WebApi;
using Microsoft.Extensions.Logging;

namespace Bot.Slack.Socket;

/// <summary>Keeps one connection of Socket Mode open for ever; when Slack asks to change, opens the new one before leaving the old one.</summary>
/// <param name="opener">Makes the connections.</param>
/// <param name="clock">Keeps deadlines and waits.</param>
/// <param name="random">0 to 1, for back-off.</param>
/// <param name="state">Told when a connection opens and when one is over.</param>
/// <param name="log">Told of connections and their ends.</param>
internal sealed class SocketMode(ISocketOpener opener, TimeProvider clock, Func<double> random, PlatformConnection state, ILogger log)
{
    // A token that worked a moment ago is not given up on one refusal: Slack has refused good ones during incidents.
    private const int RefusalsToBelieve = 5;

    private bool hasWorked;

    /// <summary>Receives until cancelled.</summary>
    /// <exception cref="SlackRefusedException">The app token is no good.</exception>
    public async Task ReceiveAsync(ISlackEventSink sink, CancellationToken cancellation)
    {
        ISocketConnection? old = null;
        var leaving = Task.CompletedTask;
        try
        {
            while (true)
            {
                var current = await OpenPatientlyAsync(sink, cancellation).ConfigureAwait(false);
                log.Connected();
                state.Opened();
                if (old is not null) leaving = Task.WhenAll(leaving, LeaveAsync(old));
                old = current;
                try
                {
                    await UntilItEndsAsync(current, cancellation).ConfigureAwait(false);
                }
                finally
                {
                    state.Closed();
                }
            }
        }
        finally
        {
            await Task.WhenAll(leaving, old is null ? Task.CompletedTask : LeaveAsync(old)).ConfigureAwait(false);
        }
    }

    private async Task UntilItEndsAsync(ISocketConnection connection, CancellationToken cancellation)
    {
        await Task.WhenAny(connection.Ended, connection.AskedToLeave).WaitAsync(cancellation).ConfigureAwait(false);
        if (connection.AskedToLeave.IsCompleted) log.AskedToReconnect(await connection.AskedToLeave.ConfigureAwait(false));
        else log.ConnectionBroke(await connection.Ended.ConfigureAwait(false));
    }

    private static async Task LeaveAsync(ISocketConnection connection)
    {
        await connection.CloseAsync().ConfigureAwait(false);
        connection.Dispose();
    }

    private async Task<ISocketConnection> OpenPatientlyAsync(ISlackEventSink sink, CancellationToken cancellation)
    {
        var refusals = 0;
        for (var failures = 0; ; failures++)
        {
            if (failures > 0) await Task.Delay(ReconnectPause.After(failures, random()), clock, cancellation).ConfigureAwait(false);
            var (connection, error) = await opener.TryOpenAsync(sink, cancellation).ConfigureAwait(false);
            if (connection is not null)
            {
                hasWorked = true;
                return connection;
            }

            refusals = TokenErrors.IsFinal(error) ? refusals + 1 : 0;
            if (refusals >= (hasWorked ? RefusalsToBelieve : 1))
                throw new SlackRefusedException(error, TokenErrors.Advice("Slack:AppToken", error));
            log.CannotConnect(error, ReconnectPause.After(failures + 1, 1).TotalSeconds);
        }
    }
}
