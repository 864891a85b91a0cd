using System.Collections.Concurrent;
using System.Diagnostics;
using System.Net.WebSockets;
using System.Text.Json.Nodes;

namespace Bot.Testing.Discord;

/// <summary>The fake's gateway: sessions, replay, intents, and every way in which Discord ends a connection.</summary>
public sealed class FakeGateway(FakeWorld world, Pulse pulse)
{
    private readonly ConcurrentDictionary<FakeConnection, bool> connections = new();
    private readonly ConcurrentDictionary<string, GatewaySessionState> sessions = new();
    private readonly ConcurrentQueue<(string Kind, int Shard, long At)> log = new();

    /// <summary>What HELLO asks for. Default 41.25 s as Discord's.</summary>
    public TimeSpan HeartbeatInterval { get; set; } = TimeSpan.FromMilliseconds(41_250);

    /// <summary>Where clients are told to resume; null for where they came.</summary>
    public string? ResumeUrl { get; set; }

    /// <summary>Closes every connection that identifies with this code; null lets them in.</summary>
    public int? RefuseWith { get; set; }

    /// <summary>Whether new connections are left without any word, like a frozen peer.</summary>
    public bool FreezesNew { get; set; }

    /// <summary>Events that a replay repeats although the client said it has them.</summary>
    public int ReplayOverlap { get; set; }

    /// <summary>Whether sessions keep events for a replay.</summary>
    public bool KeepsEvents { get; set; } = true;

    public int Connected => connections.Keys.Count(connection => connection.Session is not null);

    public int Identifies => log.Count(entry => entry.Kind == "identify");

    public int Resumes => log.Count(entry => entry.Kind == "resume");

    public int Heartbeats => log.Count(entry => entry.Kind == "heartbeat");

    /// <summary>Timestamps of everything of a kind: open, identify, resume, heartbeat.</summary>
    public IReadOnlyList<long> TimesOf(string kind) => [.. log.Where(entry => entry.Kind == kind).Select(entry => entry.At)];

    /// <summary>Shards that have identified, in order.</summary>
    public IReadOnlyList<int> IdentifiedShards => [.. log.Where(entry => entry.Kind == "identify").Select(entry => entry.Shard)];

    /// <summary>The port that the last resume came to; 0 before the first.</summary>
    public int ResumedAt { get; private set; }

    /// <summary>The bits that the last client asked for.</summary>
    public int Intents { get; private set; }

    /// <summary>Sends an event to every session that is to have it.</summary>
    public void Dispatch(string name, JsonObject data)
    {
        foreach (var session in sessions.Values)
        {
            if (world.Filter(name, data, session.Intents, session.Shard) is { } visible) session.Send(name, visible);
        }
    }

    public void AskToReconnect() => ForAll(connection => connection.Enqueue(7, null));

    public void InvalidateSessions(bool canResume)
    {
        if (!canResume) ForgetSessions();
        ForAll(connection => connection.Enqueue(9, canResume));
    }

    public void Close(int code)
    {
        if (code is 4007 or 4009 or 4003) ForgetSessions();
        ForAll(connection => connection.Close(code));
    }

    public void Cut() => ForAll(connection => connection.Abort());

    public void Freeze() => ForAll(connection => connection.IsFrozen = true);

    public void StopAcknowledging() => ForAll(connection => connection.Acknowledges = false);

    public void AskForHeartbeats(int count) => ForAll(connection =>
    {
        for (var n = 0; n < count; n++) connection.Enqueue(1, null);
    });

    public void SendGarbage() => ForAll(connection => connection.SendGarbage());

    internal async Task ServeAsync(WebSocket socket, bool compresses, int port, CancellationToken cancellation)
    {
        var connection = new FakeConnection(socket, compresses, this) { IsFrozen = FreezesNew, Port = port };
        connections[connection] = true;
        Log("open", 0);
        await connection.RunAsync(cancellation);
        connections.TryRemove(connection, out _);
        if (connection.Session is { } session && session.Connection == connection) session.Connection = null;
        pulse.Beat();
    }

    internal void Received(FakeConnection connection, JsonNode payload)
    {
        var data = payload["d"];
        switch ((int)payload["op"]!)
        {
            case 1:
                Log("heartbeat", connection.Session?.Shard ?? 0);
                if (connection.Acknowledges) connection.Enqueue(11, null);
                break;
            case 2:
                Identify(connection, data!);
                break;
            case 6:
                Resume(connection, data!);
                break;
            case 3 or 4 or 8:
                break;
            default:
                connection.Close(4001);
                break;
        }
    }

    private void Identify(FakeConnection connection, JsonNode data)
    {
        var shard = data["shard"] is JsonArray place ? (int)place[0]! : 0;
        var code = (string?)data["token"] == world.Token ? RefuseWith : 4004;
        if (code is null) Admit(connection, data, shard);
        else connection.Close(code.Value);
        Log("identify", shard);
    }

    private void Admit(FakeConnection connection, JsonNode data, int shard)
    {
        Intents = (int)data["intents"]!;
        var session = new GatewaySessionState(Guid.NewGuid().ToString("N"), Intents, shard) { Connection = connection, Keeps = KeepsEvents };
        session.Send("READY", world.Ready(session.Id, ResumeUrl, shard, data["shard"]?.DeepClone()));
        if (shard == 0) session.Send("GUILD_CREATE", world.GuildCreate());
        sessions[session.Id] = session;
        connection.Session = session;
    }

    private void Resume(FakeConnection connection, JsonNode data)
    {
        if (!sessions.TryGetValue((string)data["session_id"]!, out var session))
        {
            connection.Enqueue(9, false);
            return;
        }

        connection.Session = session;
        ResumedAt = connection.Port;
        session.Resume(connection, (long)data["seq"]!, ReplayOverlap);
        Log("resume", session.Shard);
    }

    private void ForgetSessions() => sessions.Clear();

    private void ForAll(Action<FakeConnection> act)
    {
        foreach (var connection in connections.Keys) act(connection);
    }

    private void Log(string kind, int shard)
    {
        log.Enqueue((kind, shard, Stopwatch.GetTimestamp()));
        pulse.Beat();
    }
}
