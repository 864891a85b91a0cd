using System.Reactive.Concurrency;
using System.Text;
using Bot.Slack;
using Bot.Slack.Socket;
using SlackNet;
using SlackNet.SocketMode;

namespace Bot.SlackNet.Client;

/// <summary>One connection of SlackNet's Socket Mode client, from hello to its end; it is never opened again.</summary>
internal sealed class SlackNetConnection : ISocketConnection
{
    // A second one would be opened ten seconds later, and end the process when the first is gone by then.
    private static readonly SocketModeConnectionOptions One = new() { NumberOfConnections = 1 };

    private readonly SlackNetSetup setup;
    private readonly SingleSocket socket;
    private readonly CoreSocketModeClient client;
    private readonly FrameReader frames;
    private readonly IDisposable subscription;

    public SlackNetConnection(ISlackApiClient api, SlackJsonSettings json, ISlackEventSink sink, SlackNetSetup setup)
    {
        this.setup = setup;
        socket = new SingleSocket(setup.Timing);
        client = new CoreSocketModeClient(api, socket, json, Scheduler.Default, Default.Logger);
        frames = new FrameReader(sink, id => client.Send(0, new global::SlackNet.SocketMode.Acknowledgement { EnvelopeId = id }), setup.Logger);
        subscription = client.RawSocketMessages.Subscribe(new FrameObserver(Take));
    }

    public Task<string> AskedToLeave => frames.AskedToLeave;

    public Task<string> Ended => socket.Ended;

    /// <summary>Connects and waits for Slack's hello.</summary>
    /// <returns>What went wrong; null when nothing did.</returns>
    public async Task<string?> ConnectAsync(CancellationToken cancellation)
    {
        await client.Connect(One, cancellation).ConfigureAwait(false);
        await Task.WhenAny(frames.Greeted, Ended).WaitAsync(cancellation).ConfigureAwait(false);
        return frames.Greeted.IsCompleted ? null : await Ended.ConfigureAwait(false);
    }

    public Task CloseAsync() => socket.CloseAsync(setup.Timing.CloseDeadline, setup.Clock);

    public void Dispose()
    {
        subscription.Dispose();
        client.Dispose();
    }

    // SlackNet reads the next message when this returns, and its sends must not overlap.
    private void Take(RawSocketMessage message)
    {
        try
        {
            frames.TakeAsync(Encoding.UTF8.GetBytes(message.Message)).WaitAsync(setup.Timing.SendDeadline).GetAwaiter().GetResult();
        }
        // An acknowledgement that cannot be sent: Slack delivers again, over the next connection.
        catch (Exception exception)
        {
            socket.Abort(exception);
        }
    }
}
