using System.Text.Json.Nodes;

namespace Bot.Testing.Slack;

/// <summary>Something delivered through Socket Mode, with what became of it.</summary>
public sealed class FakeEnvelope(string kind, JsonObject payload)
{
    private readonly TaskCompletionSource acknowledged = new(TaskCreationOptions.RunContinuationsAsynchronously);

    public string Id { get; } = Guid.NewGuid().ToString();

    public string Kind { get; } = kind;

    public JsonObject Payload { get; } = payload;

    /// <summary>How often it was sent.</summary>
    public int Deliveries { get; internal set; }

    public bool IsAcknowledged => acknowledged.Task.IsCompleted;

    /// <summary>Completes with the first acknowledgement.</summary>
    public Task Acknowledged => acknowledged.Task;

    /// <summary>Time stamps of the machine, for measuring.</summary>
    public long SentAt { get; internal set; }

    public long AcknowledgedAt { get; internal set; }

    internal void Acknowledge()
    {
        if (acknowledged.Task.IsCompleted) return;
        AcknowledgedAt = System.Diagnostics.Stopwatch.GetTimestamp();
        acknowledged.TrySetResult();
    }

    internal JsonObject ToJson()
    {
        var json = new JsonObject
        {
            ["envelope_id"] = Id,
            ["type"] = Kind,
            ["accepts_response_payload"] = Kind != "events_api",
            ["payload"] = Payload.DeepClone(),
        };
        if (Kind == "events_api")
        {
            json["retry_attempt"] = Math.Max(0, Deliveries - 1);
            json["retry_reason"] = Deliveries > 1 ? "timeout" : "";
        }

        return json;
    }
}
