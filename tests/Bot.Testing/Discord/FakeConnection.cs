using System.IO.Compression;
using System.Net.WebSockets;
using System.Text;
using System.Text.Json.Nodes;
using System.Threading.Channels;

namespace Bot.Testing.Discord;

/// <summary>The fake's end of one gateway connection.</summary>
internal sealed class FakeConnection(WebSocket socket, bool compresses, FakeGateway gateway)
{
    private readonly Channel<Func<Task>> outgoing = Channel.CreateUnbounded<Func<Task>>();
    private readonly MemoryStream compressed = new();
    private ZLibStream? deflate;

    public GatewaySessionState? Session { get; set; }

    /// <summary>The port the client came to.</summary>
    public int Port { get; init; }

    /// <summary>Whether it neither reads nor sends any more, like the far end of a cut cable.</summary>
    public bool IsFrozen { get; set; }

    /// <summary>Whether heartbeats are acknowledged.</summary>
    public bool Acknowledges { get; set; } = true;

    public void Enqueue(string payload) => outgoing.Writer.TryWrite(() => SendAsync(payload));

    public void Enqueue(int op, JsonNode? data) => Enqueue(new JsonObject { ["op"] = op, ["d"] = data, ["s"] = null, ["t"] = null }.ToJsonString());

    public void Close(int code) => outgoing.Writer.TryWrite(() => socket.CloseOutputAsync((WebSocketCloseStatus)code, "", default));

    public void SendGarbage() => outgoing.Writer.TryWrite(
        () => socket.SendAsync(new byte[] { 1, 2, 3, 0, 0, 0xFF, 0xFF }, WebSocketMessageType.Binary, true, default));

    /// <summary>Cuts the connection without a word.</summary>
    public void Abort() => socket.Abort();

    public async Task RunAsync(CancellationToken cancellation)
    {
        var sending = DrainAsync();
        Enqueue(10, new JsonObject { ["heartbeat_interval"] = (int)gateway.HeartbeatInterval.TotalMilliseconds });
        var buffer = new byte[8192];
        try
        {
            while (socket.State is WebSocketState.Open)
            {
                var text = new StringBuilder();
                ValueWebSocketReceiveResult result;
                do
                {
                    result = await socket.ReceiveAsync(buffer.AsMemory(), cancellation);
                    text.Append(Encoding.UTF8.GetString(buffer, 0, result.Count));
                }
                while (!result.EndOfMessage);
                if (result.MessageType == WebSocketMessageType.Close) break;
                if (text.Length > 4096) Close(4002);
                else if (!IsFrozen) gateway.Received(this, JsonNode.Parse(text.ToString())!);
            }
        }
        catch (Exception exception) when (exception is WebSocketException or OperationCanceledException or IOException)
        {
            // A client that goes away without a close frame.
        }

        outgoing.Writer.TryComplete();
        await sending;
    }

    private async Task DrainAsync()
    {
        try
        {
            await foreach (var send in outgoing.Reader.ReadAllAsync())
            {
                if (!IsFrozen) await send();
            }
        }
        catch (Exception exception) when (exception is WebSocketException or ObjectDisposedException or InvalidOperationException or IOException or OperationCanceledException)
        {
            // The client is gone; what it misses it gets on resume.
        }
    }

    private Task SendAsync(string payload)
    {
        var bytes = Encoding.UTF8.GetBytes(payload);
        if (!compresses) return socket.SendAsync(bytes, WebSocketMessageType.Text, true, default);
        deflate ??= new ZLibStream(compressed, CompressionLevel.Fastest, leaveOpen: true);
        compressed.SetLength(0);
        deflate.Write(bytes);
        deflate.Flush();
        return socket.SendAsync(compressed.ToArray(), WebSocketMessageType.Binary, true, default);
    }
}
