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
        services.GetRequiredService<SlackJsonSettings>(), setup.Options.AppToken.Trim())
    {
        DisableRetryOnRateLimit = true,
    };

    public async Task<(ISocketConnection? Connection, string Error)> TryOpenAsync(ISlackEventSink sink, CancellationToken cancellation)
    {
        using var deadline = new CancellationTokenSource(setup.Timing.ConnectDeadline, setup.Clock);
        using var either = CancellationTokenSource.CreateLinkedTokenSource(cancellation, deadline.Token);
        var connection = new SlackNetConnection(api, services.GetRequiredService<SlackJsonSettings>(), sink, setup);
        var error = await ConnectAsync(connection, either.Token).ConfigureAwait(false);
        if (error is null) return (connection, "");
        await connection.CloseAsync().ConfigureAwait(false);
        connection.Dispose();
        cancellation.ThrowIfCancellationRequested();
        return (null, error);
    }

    private static async Task<string?> ConnectAsync(SlackNetConnection connection, CancellationToken cancellation)
    {
        try
        {
            return await connection.ConnectAsync(cancellation).ConfigureAwait(false);
        }
        catch (SlackException exception)
        {
            return exception.ErrorCode;
        }
        catch (OperationCanceledException)
        {
            return "no greeting in time";
        }
    }
}
