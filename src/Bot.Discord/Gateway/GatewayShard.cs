using System.Net.WebSockets;
using System.Text.Json;
using System.Threading.Channels;
using Bot.Core.Conversation.Chat;
using Bot.Discord.Connection;
using Bot.Discord.Port;
using Microsoft.Extensions.Logging;

namespace Bot.Discord.Gateway;

/// <summary>One shard of the gateway: connects, resumes or starts anew, for ever.</summary>
internal sealed partial class GatewayShard(
    ShardPlace place, GatewaySettings settings, EventReader reader, IdentifyGate gate, DiscordTimings timings, PlatformConnection state, TimeProvider clock,
    ILogger logger)
{
    private readonly GatewaySession session = new();
    private readonly Attempts backoff = new(timings.BackoffStart, timings.BackoffMaximum, Random.Shared);

    /// <summary>Runs until cancelled.</summary>
    /// <exception cref="DiscordStoppedException">Discord will never accept this connection.</exception>
    /// <returns>Only when Discord wants another number of shards.</returns>
    public async Task RunAsync(ChannelWriter<DiscordEvent> events, CancellationToken cancellation)
    {
        while (true)
        {
            var end = await ConnectOnceAsync(events, cancellation).ConfigureAwait(false);
            cancellation.ThrowIfCancellationRequested();
            if (end == ConnectionEnd.WantsOtherShards) return;
            if (end == ConnectionEnd.SessionLost) session.Forget();
            var pause = PauseAfter(end);
            LogReconnect(place.Index, end, pause.TotalSeconds);
            if (pause > TimeSpan.Zero) await Task.Delay(pause, clock, cancellation).ConfigureAwait(false);
        }
    }

    private TimeSpan PauseAfter(ConnectionEnd end) => end switch
    {
        // A second request before anything worked would be a loop.
        ConnectionEnd.AskedToReconnect when reader.IsWorking(place.Index) => TimeSpan.Zero,
        ConnectionEnd.SessionLost or ConnectionEnd.SessionResumable => timings.InvalidSessionMinimum
            + ((timings.InvalidSessionMaximum - timings.InvalidSessionMinimum) * Random.Shared.NextDouble()),
        _ => backoff.Next(),
    };

    private async Task<ConnectionEnd> ConnectOnceAsync(ChannelWriter<DiscordEvent> events, CancellationToken cancellation)
    {
        reader.Lost(place.Index);
        var isOpen = false;
        try
        {
            var url = session.Id is null || settings.IsUrlFixed ? settings.Url : session.ResumeUrl ?? settings.Url;
            using var patience = new CancellationTokenSource(timings.HelloTimeout, clock);
            using var either = CancellationTokenSource.CreateLinkedTokenSource(patience.Token, cancellation);
            using var socket = await GatewaySocket.ConnectAsync(url, clock, either.Token).ConfigureAwait(false);
            var connection = new GatewayConnection(socket, session, settings, place, gate, timings, clock);
            return await connection.RunAsync(Handle, cancellation).ConfigureAwait(false);
        }
        // Aborting a socket surfaces as a cancellation, which must not be mistaken for a shutdown.
        catch (Exception exception) when (
            exception is WebSocketException or IOException or InvalidDataException or JsonException or HttpRequestException
            || (exception is OperationCanceledException && !cancellation.IsCancellationRequested))
        {
            LogBroken(place.Index, exception.Message);
            return ConnectionEnd.Broken;
        }
        finally
        {
            if (isOpen) state.Closed();
        }

        async ValueTask Handle(Wire.WirePayload dispatch, CancellationToken token)
        {
            if (dispatch.T is "READY" or "RESUMED")
            {
                backoff.Reset();
                if (!isOpen) state.Opened();
                isOpen = true;
            }

            if (reader.Read(dispatch, session, place.Index) is { } happened) await events.WriteAsync(happened, token).ConfigureAwait(false);
        }
    }

    [LoggerMessage(LogLevel.Information, "Shard {Shard}: the connection to Discord ended ({End}); the next attempt is in {Seconds:0.0} s")]
    private partial void LogReconnect(int shard, ConnectionEnd end, double seconds);

    [LoggerMessage(LogLevel.Information, "Shard {Shard}: the connection to Discord broke: {Reason}")]
    private partial void LogBroken(int shard, string reason);
}
