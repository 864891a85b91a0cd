using System.Text.Json.Nodes;

namespace Bot.Testing.Discord;

/// <summary>What the fake answers to a REST request.</summary>
/// <param name="Status">HTTP status; 0 cuts the connection.</param>
/// <param name="Body">JSON; null for none.</param>
public sealed record FakeAnswer(int Status, JsonNode? Body = null)
{
    /// <summary>Sent in place of JSON, as a proxy would.</summary>
    public string? Html { get; init; }

    /// <summary>Headers beside those of the rate limits.</summary>
    public IReadOnlyDictionary<string, string> Headers { get; init; } = new Dictionary<string, string>();

    /// <summary>Never answers; the client has to cut the request.</summary>
    public bool Hangs { get; init; }

    /// <summary>Carries the request out first and then answers in this way, as when an answer gets lost.</summary>
    public bool AfterDoing { get; init; }

    public static FakeAnswer Error(int status, int code, string message) =>
        new(status, new JsonObject { ["code"] = code, ["message"] = message });

    /// <summary>A 429 of one of its three scopes: user, global, shared.</summary>
    public static FakeAnswer Limited(string scope, double retryAfter) =>
        new(429, new JsonObject { ["message"] = "You are being rate limited.", ["retry_after"] = retryAfter, ["global"] = scope == "global" })
        {
            Headers = scope == "global"
                ? new Dictionary<string, string> { ["X-RateLimit-Scope"] = scope, ["X-RateLimit-Global"] = "true", ["Retry-After"] = "1" }
                : new Dictionary<string, string> { ["X-RateLimit-Scope"] = scope, ["Retry-After"] = "1" },
        };
}
