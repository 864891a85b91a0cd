using System.Text.Json.Nodes;
using Microsoft.AspNetCore.Http;

namespace Bot.Testing.Slack;

/// <summary>Socket Mode: tickets, open sockets, envelopes with their deadline of 3 seconds, and redelivery.</summary>
public sealed class FakeSockets(FakeSlack fake) : IDisposable
{
    private static readonly TimeSpan Deadline = TimeSpan.FromSeconds(3);
    private static readonly TimeSpan[] RetryAfter = [TimeSpan.Zero, TimeSpan.FromMinutes(1), TimeSpan.FromMinutes(5)];

    private readonly Lock gate = new();
    private readonly HashSet<string> tickets = new(StringComparer.Ordinal);
    private readonly List<FakeSocket> open = [];
    private readonly Dictionary<string, FakeEnvelope> envelopes = new(StringComparer.Ordinal);
    private readonly Queue<FakeEnvelope> unsent = new();
    private readonly List<ITimer> timers = [];
    private int next;

    /// <summary>Sockets open now.</summary>
    public int Open
    {
        get
        {
            lock (gate) return open.Count;
        }
    }

    /// <summary>Sockets ever opened.</summary>
    public int Opened { get; private set; }

    /// <summary>Most sockets that were open at once.</summary>
    public int MostOpen { get; private set; }

    /// <summary>Whether unacknowledged events are sent again; off for measuring.</summary>
    public bool Redelivers { get; set; } = true;

    internal string NewTicket()
    {
        var ticket = Guid.NewGuid().ToString("N");
        lock (gate) tickets.Add(ticket);
        return ticket;
    }

    /// <summary>Sends an envelope to any one open socket, or to the next one that opens.</summary>
    public FakeEnvelope Deliver(string kind, JsonObject payload)
    {
        var envelope = new FakeEnvelope(kind, payload);
        lock (gate) envelopes[envelope.Id] = envelope;
        Send(envelope);
        return envelope;
    }

    /// <summary>Sends the same payload in a new envelope.</summary>
    public FakeEnvelope DeliverAgain(FakeEnvelope envelope) => Deliver(envelope.Kind, envelope.Payload.DeepClone().AsObject());

    /// <summary>Asks every open socket to leave; Slack closes them itself later, which <see cref="DropAll"/> does.</summary>
    /// <param name="reason">"warning", "refresh_requested" or "link_disabled".</param>
    public Task DisconnectAsync(string reason) => Task.WhenAll(Snapshot().Select(socket => socket.SendAsync(new JsonObject
    {
        ["type"] = "disconnect",
        ["reason"] = reason,
        ["debug_info"] = new JsonObject { ["host"] = "fake" },
    })));

    /// <summary>Sends any text to every open socket.</summary>
    public Task SendRawAsync(string text) => Task.WhenAll(Snapshot().Select(socket => socket.SendTextAsync(text)));

    /// <summary>Breaks every open socket without a goodbye.</summary>
    public void DropAll()
    {
        foreach (var socket in Snapshot()) socket.Abort();
    }

    internal async Task AcceptAsync(HttpContext http)
    {
        var ticket = http.Request.Query["ticket"].ToString();
        bool isKnown;
        lock (gate) isKnown = tickets.Remove(ticket);
        if (!http.WebSockets.IsWebSocketRequest || !isKnown)
        {
            http.Response.StatusCode = StatusCodes.Status401Unauthorized;
            return;
        }

        using var web = await http.WebSockets.AcceptWebSocketAsync();
        var socket = new FakeSocket(web, this);
        await socket.SendAsync(Hello());
        lock (gate)
        {
            open.Add(socket);
            Opened++;
            MostOpen = Math.Max(MostOpen, open.Count);
        }

        fake.Pulse();
        SendWaiting();
        await socket.ReadAsync(http.RequestAborted);
        lock (gate) open.Remove(socket);
        fake.Pulse();
    }

    internal void Acknowledge(string id)
    {
        lock (gate)
        {
            if (envelopes.TryGetValue(id, out var envelope)) envelope.Acknowledge();
        }

        fake.Pulse();
    }

    public void Dispose()
    {
        lock (gate)
        {
            foreach (var timer in timers) timer.Dispose();
        }

        DropAll();
    }

    private JsonObject Hello() => new()
    {
        ["type"] = "hello",
        ["num_connections"] = Open + 1,
        ["debug_info"] = new JsonObject { ["host"] = "fake", ["build_number"] = 1, ["approximate_connection_time"] = 18060 },
        ["connection_info"] = new JsonObject { ["app_id"] = FakeWorkspace.AppId },
    };

    private void Send(FakeEnvelope envelope)
    {
        FakeSocket? target;
        lock (gate)
        {
            target = open.Count == 0 ? null : open[next++ % open.Count];
            if (target is null) unsent.Enqueue(envelope);
        }

        if (target is null) return;
        envelope.Deliveries++;
        envelope.SentAt = System.Diagnostics.Stopwatch.GetTimestamp();
        _ = target.SendAsync(envelope.ToJson());
        if (Redelivers) Watch(envelope);
    }

    private void SendWaiting()
    {
        while (true)
        {
            FakeEnvelope? envelope;
            lock (gate)
            {
                if (open.Count == 0 || !unsent.TryDequeue(out envelope)) return;
            }

            Send(envelope);
        }
    }

    // Slack gives up after three more attempts.
    private void Watch(FakeEnvelope envelope)
    {
        var attempt = envelope.Deliveries - 1;
        if (attempt >= RetryAfter.Length) return;
        After(Deadline, () =>
        {
            if (envelope.IsAcknowledged) return;
            if (RetryAfter[attempt] == TimeSpan.Zero) Send(envelope);
            else After(RetryAfter[attempt], () => Send(envelope));
        });
    }

    private void After(TimeSpan time, Action action)
    {
        var timer = fake.Clock.CreateTimer(_ => action(), null, time, Timeout.InfiniteTimeSpan);
        lock (gate) timers.Add(timer);
    }

    private FakeSocket[] Snapshot()
    {
        lock (gate) return [.. open];
    }
}
