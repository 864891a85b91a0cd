using System.Buffers;
using System.Net.WebSockets;

namespace Bot.Slack.Socket;

/// <summary>Puts the frames of a message together, in one buffer that grows as needed.</summary>
internal sealed class SocketMessageReader(WebSocket socket) : IDisposable
{
    // Slack's own largest payloads stay far below; more means that something else is talking.
    private const int MaxBytes = 8 * 1024 * 1024;

    private byte[] buffer = ArrayPool<byte>.Shared.Rent(16 * 1024);

    /// <summary>The next text message, valid until the next call; null when the other side closes.</summary>
    /// <exception cref="IOException">The message is larger than any that Slack sends.</exception>
    public async Task<ReadOnlyMemory<byte>?> ReadAsync(CancellationToken cancellation)
    {
        var length = 0;
        while (true)
        {
            if (length == buffer.Length) Grow();
            var part = await socket.ReceiveAsync(buffer.AsMemory(length), cancellation).ConfigureAwait(false);
            if (part.MessageType == WebSocketMessageType.Close) return null;
            length += part.Count;
            if (!part.EndOfMessage) continue;
            if (part.MessageType == WebSocketMessageType.Text) return buffer.AsMemory(0, length);
            length = 0;
        }
    }

    public void Dispose() => ArrayPool<byte>.Shared.Return(buffer);

    private void Grow()
    {
        if (buffer.Length >= MaxBytes) throw new IOException("The message is too large.");
        var larger = ArrayPool<byte>.Shared.Rent(buffer.Length * 2);
        buffer.AsSpan().CopyTo(larger);
        ArrayPool<byte>.Shared.Return(buffer);
        buffer = larger;
    }
}
