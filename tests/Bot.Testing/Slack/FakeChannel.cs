using System.Text.Json.Nodes;

namespace Bot.Testing.Slack;

/// <summary>A channel or a direct message.</summary>
public sealed class FakeChannel(string id, bool isDirect)
{
    public string Id { get; } = id;

    public bool IsDirect { get; } = isDirect;

    /// <summary>Whether the bot is a member.</summary>
    public bool HasBot { get; set; } = true;

    /// <summary>Messages as conversations.history knows them, in order of posting.</summary>
    public List<JsonObject> Messages { get; } = [];

    /// <summary>What only one member was shown: user and message.</summary>
    public List<(string User, JsonObject Message)> Ephemerals { get; } = [];

    public JsonObject? Find(string ts) => Messages.Find(message => (string?)message["ts"] == ts);

    public bool HasReplies(string ts) => Messages.Any(message => (string?)message["thread_ts"] == ts && (string?)message["ts"] != ts);
}
