using Bot.Slack;
using Bot.Slack.Socket;
using Microsoft.Extensions.DependencyInjection;
using SlackNet;

namespace Bot.SlackNet.Client;

/// <summary>
/// Opens each connection with a Socket Mode client of SlackNet of its own. Left to itself one would stay offline for good after a
/// refusal, and would open the next connection only when the old one is gone.
/// </summary>
internal sealed class SlackNetOpener(IServiceProvider services, SlackNetSetup setup) : ISocketOpener
{
    private readonly SlackApiClient api = new(
        new PlainFailures(services.GetRequiredService<IHttp>()), services.GetRequiredService<ISlackUrlBuilder>(),
        services.GetRequiredService<SlackJsonSettings>(), setup.Options.AppToken) { DisableRetryOnRateLimit = true };

    public async Task<(ISocketConnection? Connection, string Error)> TryOpenAsync(ISlackEventSink sink, CancellationToken cancellation)
    {
        using var deadline = new CancellationTokenSource(setup.Timing.ConnectDeadline, setup.Clock);
        using var either = CancellationTokenSource.CreateLinkedTokenSource(cancellation, deadline.Token);
        var connection = new SlackNetConnection(api, services.GetRequiredService<SlackJsonSettings>(), sink, setup);
        try
        {
            var error = await connection.ConnectAsync(either.Token).ConfigureAwait(false);
            if (error is null) return (connection, "");
            await LeaveAsync(connection).ConfigureAwait(false);
            return (null, error);
        }
        catch (SlackException exception)
        {
            await LeaveAsync(connection).ConfigureAwait(false);
            return (null, exception.ErrorCode);
        }
        catch (Exception exception) when (!cancellation.IsCancellationRequested)
        {
            await LeaveAsync(connection).ConfigureAwait(false);
            return (null, exception is OperationCanceledException ? "no greeting in time" : exception.GetType().Name);
        }
        catch
        {
            await LeaveAsync(connection).ConfigureAwait(false);
            throw;
        }
    }

    private static async Task LeaveAsync(SlackNetConnection connection)
    {
        await connection.CloseAsync().ConfigureAwait(false);
        connection.Dispose();
    }
}
