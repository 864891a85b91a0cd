using System.Text.Json;
using Bot.Discord.Wire;

namespace Bot.Discord.Gateway;

/// <summary>One connection from HELLO to its end.</summary>
internal sealed class GatewayConnection(
    GatewaySocket socket, GatewaySession session, GatewaySettings settings, ShardPlace place, IdentifyGate gate, DiscordTimings timings, TimeProvider clock)
{
    /// <summary>Runs the connection.</summary>
    /// <param name="handle">Takes each dispatch, in order, none twice; the next is read when it is done.</param>
    /// <returns>How it ended.</returns>
    public async Task<ConnectionEnd> RunAsync(Func<WirePayload, CancellationToken, ValueTask> handle, CancellationToken cancellation)
    {
        using var stop = CancellationTokenSource.CreateLinkedTokenSource(cancellation);
        var interval = await HelloAsync(cancellation).ConfigureAwait(false);
        var heartbeat = new Heartbeat(socket, session, interval, clock);
        var beating = heartbeat.RunAsync(stop.Token);
        try
        {
            await GreetAsync(cancellation).ConfigureAwait(false);
            var end = await ReadAsync(heartbeat, handle, cancellation).ConfigureAwait(false);
            await socket.CloseAsync(forGood: false, timings.CloseTimeout).ConfigureAwait(false);
            return end;
        }
        catch (OperationCanceledException) when (cancellation.IsCancellationRequested)
        {
            await socket.CloseAsync(forGood: true, timings.CloseTimeout).ConfigureAwait(false);
            throw;
        }
        finally
        {
            await stop.CancelAsync().ConfigureAwait(false);
            await beating.ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
        }
    }

    private async Task<TimeSpan> HelloAsync(CancellationToken cancellation)
    {
        using var patience = new CancellationTokenSource(timings.HelloTimeout, clock);
        using var either = CancellationTokenSource.CreateLinkedTokenSource(patience.Token, cancellation);
        var hello = await socket.ReceiveAsync(either.Token).ConfigureAwait(false);
        if (hello?.Op != 10) throw new InvalidDataException("The gateway did not say hello.");
        return TimeSpan.FromMilliseconds(Math.Max(10, hello.D.Deserialize(WireJson.Default.WireHello)!.HeartbeatInterval));
    }

    private async Task GreetAsync(CancellationToken cancellation)
    {
        if (session.Id is { } id)
        {
            var resume = new ResumeBody(new ResumeData(settings.Token, id, session.Sequence ?? 0));
            await socket.SendAsync(resume, WireJson.Default.ResumeBody, isOptional: false, cancellation).ConfigureAwait(false);
            return;
        }

        await gate.WaitAsync(place.Index, cancellation).ConfigureAwait(false);
        var properties = new IdentifyProperties(OperatingSystem.IsWindows() ? "windows" : OperatingSystem.IsMacOS() ? "macos" : "linux", "bot", "bot");
        var identify = new IdentifyBody(new IdentifyData(settings.Token, settings.Intents, [place.Index, place.Count], properties));
        await socket.SendAsync(identify, WireJson.Default.IdentifyBody, isOptional: false, cancellation).ConfigureAwait(false);
    }

    private async Task<ConnectionEnd> ReadAsync(
        Heartbeat heartbeat, Func<WirePayload, CancellationToken, ValueTask> handle, CancellationToken cancellation)
    {
        while (await socket.ReceiveAsync(cancellation).ConfigureAwait(false) is { } payload)
        {
            switch (payload.Op)
            {
                case 0:
                    await DispatchAsync(payload, heartbeat, handle, cancellation).ConfigureAwait(false);
                    break;
                case 1:
                    await heartbeat.AnswerAsync(cancellation).ConfigureAwait(false);
                    break;
                case 7:
                    return ConnectionEnd.AskedToReconnect;
                case 9:
                    return payload.D.ValueKind == JsonValueKind.True ? ConnectionEnd.SessionResumable : ConnectionEnd.SessionLost;
                case 11:
                    heartbeat.Acknowledged();
                    break;
            }
        }

        return CloseCodes.Read(socket.CloseCode);
    }

    private async ValueTask DispatchAsync(
        WirePayload payload, Heartbeat heartbeat, Func<WirePayload, CancellationToken, ValueTask> handle, CancellationToken cancellation)
    {
        if (payload.S is not { } number || !session.IsNew(number)) return;
        var handling = handle(payload, cancellation);
        if (!handling.IsCompletedSuccessfully)
        {
            heartbeat.ReaderIsBusy(true);
            await handling.ConfigureAwait(false);
            heartbeat.ReaderIsBusy(false);
        }

        session.Passed(number);
    }
}
