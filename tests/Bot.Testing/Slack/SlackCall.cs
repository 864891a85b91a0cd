using System.Text.Json.Nodes;

namespace Bot.Testing.Slack;

/// <summary>A call of the Web API, of a response_url ("response_url") or of an upload address ("upload").</summary>
/// <param name="Method">The method's name.</param>
/// <param name="Arguments">What came with it; blocks, views and files as JSON, everything else as text or truth values.</param>
/// <param name="Token">The token it was made with, wherever that stood; null when there was none.</param>
/// <param name="At">When, by the fake's clock.</param>
public sealed record SlackCall(string Method, JsonObject Arguments, string? Token, DateTimeOffset At)
{
    /// <summary>The machine's own time stamp, for measuring.</summary>
    public long Ticks { get; } = System.Diagnostics.Stopwatch.GetTimestamp();

    /// <summary>The error it was answered with; null when it succeeded or met a fault below the protocol.</summary>
    public string? Error { get; internal set; }

    /// <summary>Whether it was answered as Slack answers, a refusal included.</summary>
    public bool IsDone { get; internal set; }

    public string this[string name] => Arguments[name]?.ToString() ?? "";

    public JsonArray Blocks => Arguments["blocks"] as JsonArray ?? [];
}
