using System.Diagnostics;
using System.Text.Json.Nodes;

namespace Bot.Testing.Discord;

/// <summary>An interaction that a test started, and what became of it.</summary>
public sealed class FakeInteraction(string id, string token, string channel, JsonObject user)
{
    public string Id => id;

    public string Token => token;

    public string Channel => channel;

    public JsonObject User => user;

    /// <summary>The type of the first answer: 4 a message, 5 the promise of one, 6 seen, 8 choices, 9 a form; 0 before it.</summary>
    public int FirstAnswer { get; set; }

    /// <summary>The data of the first answer.</summary>
    public JsonObject? Data { get; set; }

    /// <summary>The id of the message that answers; null before it is there.</summary>
    public string? Original { get; set; }

    /// <summary>The id of the message whose button started it.</summary>
    public string? OnMessage { get; init; }

    public bool IsEphemeral { get; set; }

    /// <summary>Whether Discord no longer knows it: 3 s have passed without an answer.</summary>
    public bool IsExpired { get; set; }

    /// <summary>Whether its token's 15 minutes are over.</summary>
    public bool IsTokenExpired { get; set; }

    public long StartedAt { get; } = Stopwatch.GetTimestamp();

    public long AnsweredAt { get; set; }
}
