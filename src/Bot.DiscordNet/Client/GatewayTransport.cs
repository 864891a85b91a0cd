using System.Net.WebSockets;
using System.Text.Json;
using Bot.Discord;
using Bot.Discord.Gateway;
using Bot.Discord.Port;
using Bot.Discord.Wire;
using Discord.Net.WebSockets;

namespace Bot.DiscordNet.Client;

/// <summary>
/// The WebSocket below Discord.Net, which keeps the session and reads the events. Here the gateway's rules are kept that Discord.Net
/// does not know: which close codes end the session or everything, how fast sessions may start, resumable invalid sessions, replays
/// that repeat events, a peer that says nothing, and the limit of sends.
/// </summary>
internal sealed class GatewayTransport(Shard shard, string? fixedUrl, IdentifyGate gate, DiscordTimings timings, TimeProvider clock) : IWebSocketClient
{
    private const string Reconnect = """{"op":7,"d":null}""";
    private const string InvalidSession = """{"op":9,"d":false}""";

    private readonly HeartbeatWatch heartbeats = new(clock);
    private CancellationToken stopping;
    private GatewaySocket? socket;
    private long lastSequence;
    private bool isSessionLost;

    // Payloads are inflated here.
    public event Func<byte[], int, int, Task> BinaryMessage
    {
        add { }
        remove { }
    }

    public event Func<string, Task>? TextMessage;

    public event Func<Exception, Task>? Closed;

    public void SetHeader(string key, string value)
    {
        // The socket names the bot itself.
    }

    public void SetCancelToken(CancellationToken cancelToken) => stopping = cancelToken;

    public async Task ConnectAsync(string host)
    {
        var patience = new CancellationTokenSource(timings.HelloTimeout, clock);
        using var either = CancellationTokenSource.CreateLinkedTokenSource(patience.Token, stopping);
        var url = fixedUrl ?? host.Split('?')[0];
        var connected = await GatewaySocket.ConnectAsync(url, clock, either.Token).ConfigureAwait(false);
        Interlocked.Exchange(ref socket, connected)?.Dispose();
        heartbeats.Begin();
        // Not here: Discord.Net answers hello before it lets go of the caller, and holds the lock that it needs to disconnect.
        var token = stopping;
        _ = Task.Run(() => RunAsync(connected, patience, token), CancellationToken.None);
    }

    public async Task DisconnectAsync(int closeCode = 1000)
    {
        if (Interlocked.Exchange(ref socket, null) is not { } left) return;
        shard.Closed();
        // Discord.Net says goodbye for good whenever something failed, and Discord would forget the session that is resumed next.
        await left.CloseAsync(shard.IsStopping, timings.CloseTimeout).ConfigureAwait(false);
        left.Abort();
    }

    public async Task SendAsync(byte[] data, int index, int count, bool isText)
    {
        if (socket is not { } current) return;
        var bytes = data.AsMemory(index, count);
        var opcode = OpcodeOf(bytes.Span);
        if (opcode == 1) await heartbeats.UntilDueAsync(stopping).ConfigureAwait(false);
        switch (opcode)
        {
            case 1 when socket != current:
                return;
            case 1 when heartbeats.IsPeerDead(shard.IsOpen):
                // Reading may be in the middle of something and notice much later.
                _ = LoseAsync(current, null);
                return;
            case 1:
                heartbeats.Sent();
                break;
            case 2:
                await gate.WaitAsync(shard.Index, stopping).ConfigureAwait(false);
                (lastSequence, isSessionLost) = (0, false);
                break;
            case 6 when isSessionLost:
                await RaiseAsync(InvalidSession).ConfigureAwait(false);
                return;
        }

        await current.SendAsync(bytes, isOptional: false, stopping).ConfigureAwait(false);
    }

    public void Dispose() => socket?.Dispose();

    private async Task RunAsync(GatewaySocket current, CancellationTokenSource patience, CancellationToken cancellation)
    {
        Exception? broken = null;
        try
        {
            using var either = CancellationTokenSource.CreateLinkedTokenSource(patience.Token, cancellation);
            while (await current.ReceiveAsync(either.Token).ConfigureAwait(false) is { } payload)
            {
                // After hello the acknowledgements of heartbeats tell whether anybody is there.
                patience.CancelAfter(Timeout.InfiniteTimeSpan);
                await TakeAsync(current, payload, cancellation).ConfigureAwait(false);
            }

            Judge(current.CloseCode);
        }
        catch (Exception exception)
        {
            broken = exception;
        }

        patience.Dispose();
        await LoseAsync(current, broken).ConfigureAwait(false);
        current.Dispose();
    }

    // Whoever disconnected knows already. Discord.Net would stop for good at some close codes, so it gets to know of none.
    private async Task LoseAsync(GatewaySocket current, Exception? broken)
    {
        if (Interlocked.CompareExchange(ref socket, null, current) != current) return;
        shard.Closed();
        current.Abort();
        if (Closed is { } closed) await closed(new WebSocketException(WebSocketError.ConnectionClosedPrematurely, broken)).ConfigureAwait(false);
    }

    private async Task TakeAsync(GatewaySocket current, WirePayload payload, CancellationToken cancellation)
    {
        switch (payload.Op)
        {
            case 0:
                await DispatchAsync(current, payload).ConfigureAwait(false);
                break;
            case 1:
                await current.SendAsync(new HeartbeatBody(lastSequence), WireJson.Default.HeartbeatBody, isOptional: true, cancellation).ConfigureAwait(false);
                break;
            case 10:
                heartbeats.Asked(TimeSpan.FromMilliseconds(payload.D.GetProperty("heartbeat_interval").GetDouble()));
                await RaiseAsync(current.LastText).ConfigureAwait(false);
                break;
            case 11:
                heartbeats.Acknowledged();
                await RaiseAsync(current.LastText).ConfigureAwait(false);
                break;
            case 9:
                var pause = timings.InvalidSessionMinimum + ((timings.InvalidSessionMaximum - timings.InvalidSessionMinimum) * Random.Shared.NextDouble());
                await Task.Delay(pause, clock, cancellation).ConfigureAwait(false);
                // Discord.Net takes every session for lost.
                await RaiseAsync(payload.D.ValueKind == JsonValueKind.True ? Reconnect : InvalidSession).ConfigureAwait(false);
                break;
            default:
                await RaiseAsync(current.LastText).ConfigureAwait(false);
                break;
        }
    }

    private async Task DispatchAsync(GatewaySocket current, WirePayload payload)
    {
        if (payload.S is not { } number || number <= lastSequence) return;
        // Before it is handed on, which can last until the next session has begun to count.
        lastSequence = number;
        if (!IsOwnMessage(payload)) await heartbeats.WhileReaderIsBusyAsync(() => RaiseAsync(current.LastText)).ConfigureAwait(false);
        if (socket != current) return;
        if (payload.T is "READY" or "RESUMED") shard.Opened();
        if (payload.T == "READY") await shard.ReadyAsync().ConfigureAwait(false);
        if (payload.T == "GUILD_CREATE") await shard.SyncedAsync(payload.D.GetProperty("id").GetString()).ConfigureAwait(false);
    }

    // From its own echo in a direct channel Discord.Net concludes that the bot is the other party, and drops what the user writes there.
    private bool IsOwnMessage(WirePayload payload) =>
        payload.T is "MESSAGE_CREATE" or "MESSAGE_UPDATE" && payload.D.TryGetProperty("author", out var author)
        && author.TryGetProperty("id", out var id) && id.GetString() == shard.OwnId;

    private void Judge(int? closeCode)
    {
        try
        {
            var end = CloseCodes.Read(closeCode);
            isSessionLost = end == ConnectionEnd.SessionLost;
            if (end == ConnectionEnd.WantsOtherShards) shard.End();
        }
        catch (DiscordStoppedException stopped)
        {
            shard.End(stopped);
        }
    }

    private Task RaiseAsync(string text) => TextMessage?.Invoke(text) ?? Task.CompletedTask;

    private static int OpcodeOf(ReadOnlySpan<byte> payload)
    {
        var reader = new Utf8JsonReader(payload);
        while (reader.Read())
        {
            if (reader.TokenType == JsonTokenType.PropertyName && reader.CurrentDepth == 1 && reader.ValueTextEquals("op"u8))
                return reader.Read() ? reader.GetInt32() : -1;
        }

        return -1;
    }
}
