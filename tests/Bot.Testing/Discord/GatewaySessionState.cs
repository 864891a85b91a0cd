using System.Text.Json.Nodes;

namespace Bot.Testing.Discord;

/// <summary>A gateway session: it outlives its connections, and keeps what it sent for a replay.</summary>
internal sealed class GatewaySessionState(string id, int intents, int shard)
{
    private readonly Lock gate = new();
    private readonly List<string> sent = [];

    public string Id => id;

    public int Intents => intents;

    public int Shard => shard;

    /// <summary>The connection that serves it now; null while there is none.</summary>
    public FakeConnection? Connection { get; set; }

    /// <summary>Whether sent events are kept; off where a million of them would fill the memory that is measured.</summary>
    public bool Keeps { get; set; } = true;

    private long count;

    /// <summary>Numbers an event, keeps it, and hands it to the connection in order.</summary>
    public void Send(string name, JsonNode data)
    {
        lock (gate)
        {
            var payload = new JsonObject { ["op"] = 0, ["t"] = name, ["s"] = ++count, ["d"] = data.DeepClone() }.ToJsonString();
            if (Keeps) sent.Add(payload);
            Connection?.Enqueue(payload);
        }
    }

    /// <summary>Moves the session to another connection and replays what came after a sequence number.</summary>
    public void Resume(FakeConnection connection, long after, int overlap)
    {
        lock (gate)
        {
            Connection = connection;
            foreach (var payload in sent.Skip((int)Math.Max(0, after - overlap))) connection.Enqueue(payload);
            var resumed = new JsonObject { ["op"] = 0, ["t"] = "RESUMED", ["s"] = ++count, ["d"] = new JsonObject() }.ToJsonString();
            sent.Add(resumed);
            connection.Enqueue(resumed);
        }
    }
}
