using System.Net;
using System.Net.Sockets;

namespace Bot.Testing.Slack;

/// <summary>Hands bytes on between a client and the fake, until it is told to hand on no more: a peer that is frozen, not gone.</summary>
internal sealed class FreezableRelay : IDisposable
{
    private readonly TcpListener listener = new(IPAddress.Loopback, 0);
    private readonly List<TcpClient> clients = [];
    private readonly Lock gate = new();
    private CancellationTokenSource frozen = new();

    public int Port => ((IPEndPoint)listener.LocalEndpoint).Port;

    public static FreezableRelay Start(int target)
    {
        var relay = new FreezableRelay();
        relay.listener.Start();
        _ = relay.AcceptAsync(target);
        return relay;
    }

    public void FreezeOpenConnections()
    {
        CancellationTokenSource previous;
        lock (gate) (previous, frozen) = (frozen, new CancellationTokenSource());
        previous.Cancel();
    }

    public void Dispose()
    {
        listener.Stop();
        lock (gate)
        {
            foreach (var client in clients) client.Dispose();
        }
    }

    private async Task AcceptAsync(int target)
    {
        while (true)
        {
            TcpClient near;
            try
            {
                near = await listener.AcceptTcpClientAsync();
            }
            catch (Exception exception) when (exception is SocketException or ObjectDisposedException)
            {
                return;
            }

            var far = new TcpClient();
            await far.ConnectAsync(IPAddress.Loopback, target);
            near.NoDelay = far.NoDelay = true;
            CancellationToken freeze;
            lock (gate)
            {
                clients.AddRange([near, far]);
                freeze = frozen.Token;
            }

            _ = PumpAsync(near, far, freeze);
            _ = PumpAsync(far, near, freeze);
        }
    }

    private static async Task PumpAsync(TcpClient from, TcpClient to, CancellationToken freeze)
    {
        var buffer = new byte[32 * 1024];
        try
        {
            while (await from.GetStream().ReadAsync(buffer, freeze) is > 0 and var count)
                await to.GetStream().WriteAsync(buffer.AsMemory(0, count), freeze);
            to.Close();
        }
        catch (OperationCanceledException)
        {
            // Frozen: both ends stay open and nothing moves.
        }
        catch (Exception exception) when (exception is IOException or ObjectDisposedException or InvalidOperationException)
        {
            to.Close();
        }
    }
}
