using System.Net.WebSockets;
using System.Text;
using System.Text.Json;
using System.Text.Json.Serialization.Metadata;
using Bot.Discord.Rest;
using Bot.Discord.Wire;

namespace Bot.Discord.Gateway;

/// <summary>One WebSocket to the gateway: payloads out as text, payloads in from one zlib stream. One reader; any number of senders.</summary>
internal sealed class GatewaySocket : IDisposable
{
    // Any code but 1000 and 1001 keeps the session alive for a resume.
    private const WebSocketCloseStatus KeepSession = (WebSocketCloseStatus)4000;

    // Buffers that one huge READY made are not kept for the small events after it.
    private const int KeptBuffer = 1 << 20;

    private readonly ClientWebSocket socket = new();
    private readonly ZlibInflater inflater = new();
    private readonly SemaphoreSlim sending = new(1, 1);
    private readonly SendBudget budget;
    private readonly byte[] chunk = new byte[16 * 1024];
    private MemoryStream frame = new();
    private MemoryStream message = new();

    private GatewaySocket(TimeProvider clock)
    {
        budget = new SendBudget(clock);
        socket.Options.SetRequestHeader("User-Agent", DiscordHttp.UserAgent);
        // Heartbeats tell a dead connection; pings of the protocol below would only hide it.
        socket.Options.KeepAliveInterval = Timeout.InfiniteTimeSpan;
    }

    /// <summary>Why the other side closed; null while it has not, or when it closed without a code.</summary>
    public int? CloseCode => (int?)socket.CloseStatus;

    /// <summary>The last payload as it came, for a client that reads it in its own way.</summary>
    public string LastText => Encoding.UTF8.GetString(Bytes(message));

    /// <exception cref="WebSocketException">There is nobody, or it is no gateway.</exception>
    public static async Task<GatewaySocket> ConnectAsync(string url, TimeProvider clock, CancellationToken cancellation)
    {
        var gateway = new GatewaySocket(clock);
        try
        {
            var separator = url.Contains('?', StringComparison.Ordinal) ? "&" : new Uri(url).AbsolutePath.EndsWith('/') ? "?" : "/?";
            await gateway.socket.ConnectAsync(new Uri($"{url}{separator}v=10&encoding=json&compress=zlib-stream"), cancellation).ConfigureAwait(false);
            return gateway;
        }
        catch
        {
            gateway.Dispose();
            throw;
        }
    }

    /// <summary>Waits for the next payload; null when the other side has closed.</summary>
    /// <exception cref="WebSocketException">The connection broke.</exception>
    /// <exception cref="InvalidDataException">What came is no zlib stream.</exception>
    /// <exception cref="JsonException">What came is no payload.</exception>
    public async Task<WirePayload?> ReceiveAsync(CancellationToken cancellation)
    {
        Empty(ref message);
        while (await ReadFrameAsync(cancellation).ConfigureAwait(false) is { } kind)
        {
            var isComplete = true;
            if (kind == WebSocketMessageType.Text) message.Write(Bytes(frame));
            else isComplete = inflater.Inflate(Bytes(frame), message);
            if (isComplete) return JsonSerializer.Deserialize(Bytes(message), WireJson.Default.WirePayload);
        }

        return null;
    }

    /// <summary>Sends a payload, or does nothing when the allowance for this minute is used up and it may be left out.</summary>
    public Task SendAsync<T>(T payload, JsonTypeInfo<T> type, bool isOptional, CancellationToken cancellation) =>
        SendAsync(JsonSerializer.SerializeToUtf8Bytes(payload, type), isOptional, cancellation);

    /// <summary>Sends a payload that is written already, in the same way.</summary>
    public async Task SendAsync(ReadOnlyMemory<byte> bytes, bool isOptional, CancellationToken cancellation)
    {
        if (!budget.TryTake(isOptional)) return;
        await sending.WaitAsync(cancellation).ConfigureAwait(false);
        try
        {
            await socket.SendAsync(bytes, WebSocketMessageType.Text, endOfMessage: true, cancellation).ConfigureAwait(false);
        }
        finally
        {
            sending.Release();
        }
    }

    /// <summary>Closes; the bot is shown as gone, or the session is kept for a resume.</summary>
    public async Task CloseAsync(bool forGood, TimeSpan patience)
    {
        using var deadline = new CancellationTokenSource(patience);
        try
        {
            var status = forGood ? WebSocketCloseStatus.NormalClosure : KeepSession;
            if (socket.State is WebSocketState.Open or WebSocketState.CloseReceived)
                await socket.CloseOutputAsync(status, null, deadline.Token).ConfigureAwait(false);
        }
        catch (Exception exception) when (exception is WebSocketException or OperationCanceledException or ObjectDisposedException)
        {
            socket.Abort();
        }
    }

    public void Abort() => socket.Abort();

    public void Dispose()
    {
        socket.Dispose();
        inflater.Dispose();
        sending.Dispose();
    }

    private async Task<WebSocketMessageType?> ReadFrameAsync(CancellationToken cancellation)
    {
        Empty(ref frame);
        while (true)
        {
            var result = await socket.ReceiveAsync(chunk, cancellation).ConfigureAwait(false);
            if (result.MessageType == WebSocketMessageType.Close) return null;
            frame.Write(chunk, 0, result.Count);
            if (result.EndOfMessage) return result.MessageType;
        }
    }

    private static ReadOnlySpan<byte> Bytes(MemoryStream stream) => stream.GetBuffer().AsSpan(0, (int)stream.Length);

    private static void Empty(ref MemoryStream stream)
    {
        if (stream.Capacity > KeptBuffer) stream = new MemoryStream();
        else stream.SetLength(0);
    }
}
