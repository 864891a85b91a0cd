using System.Net.WebSockets;
using System.Text;
using System.Text.Json.Nodes;

namespace Bot.Testing.Slack;

/// <summary>One open socket, seen from Slack.</summary>
internal sealed class FakeSocket(WebSocket web, FakeSockets sockets)
{
    private readonly SemaphoreSlim sending = new(1);

    public Task SendAsync(JsonObject json) => SendTextAsync(json.ToJsonString());

    public async Task SendTextAsync(string text)
    {
        await sending.WaitAsync();
        try
        {
            if (web.State == WebSocketState.Open)
                await web.SendAsync(Encoding.UTF8.GetBytes(text), WebSocketMessageType.Text, true, CancellationToken.None);
        }
        catch (Exception exception) when (exception is WebSocketException or IOException or ObjectDisposedException or OperationCanceledException)
        {
            // The other side is gone; whatever was on its way is sent again later.
        }
        finally
        {
            sending.Release();
        }
    }

    public void Abort() => web.Abort();

    public async Task ReadAsync(CancellationToken aborted)
    {
        var buffer = new byte[64 * 1024];
        try
        {
            while (true)
            {
                var part = await web.ReceiveAsync(buffer.AsMemory(), aborted);
                if (part.MessageType == WebSocketMessageType.Close)
                {
                    await web.CloseOutputAsync(WebSocketCloseStatus.NormalClosure, null, aborted);
                    return;
                }

                // An acknowledgement with a payload may hold a view, but never so large a one here.
                if (JsonNode.Parse(buffer.AsSpan(0, part.Count)) is JsonObject json && json["envelope_id"] is { } id) sockets.Acknowledge((string)id!);
            }
        }
        catch (Exception exception) when (exception is WebSocketException or IOException or OperationCanceledException or ObjectDisposedException)
        {
        }
    }
}
