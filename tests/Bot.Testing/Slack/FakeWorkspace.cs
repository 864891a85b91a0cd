using System.Globalization;
using System.Text.Json.Nodes;

namespace Bot.Testing.Slack;

/// <summary>The state behind the fake.</summary>
public sealed class FakeWorkspace(TimeProvider clock)
{
    public const string AppId = "A0FAKE";
    public const string Team = "T0FAKE";
    public const string BotUser = "U0BOT";
    public const string BotId = "B0BOT";

    private readonly Dictionary<string, FakeChannel> channels = new(StringComparer.Ordinal);
    private int counter;

    /// <summary>Guards everything in the workspace.</summary>
    public Lock Gate { get; } = new();

    /// <summary>Good for apps.connections.open only.</summary>
    public string AppToken { get; set; } = "xapp-fake";

    /// <summary>Good for everything else.</summary>
    public string BotToken { get; set; } = "xoxb-fake";

    /// <summary>Home tabs, by user.</summary>
    public Dictionary<string, JsonObject> Homes { get; } = new(StringComparer.Ordinal);

    /// <summary>Modals opened, in order.</summary>
    public List<JsonObject> Views { get; } = [];

    /// <summary>Files whose upload was completed, in order.</summary>
    public List<FakeFile> Files { get; } = [];

    /// <summary>Triggers that can still be used, and the timestamp since which.</summary>
    public Dictionary<string, long> Triggers { get; } = new(StringComparer.Ordinal);

    /// <summary>Where response_urls lead, and how often they were used.</summary>
    internal Dictionary<string, FakeResponseUrl> ResponseUrls { get; } = new(StringComparer.Ordinal);

    internal Dictionary<string, string> Uploads { get; } = new(StringComparer.Ordinal);

    public FakeChannel Channel(string id)
    {
        lock (Gate) return Find(id) ?? throw new KeyNotFoundException(id);
    }

    /// <summary>Makes a channel; ids that start with D are direct messages with the user named by the rest.</summary>
    public FakeChannel Add(string id, bool hasBot = true)
    {
        lock (Gate) return channels[id] = new FakeChannel(id, id.StartsWith('D')) { HasBot = hasBot };
    }

    /// <summary>All messages of the bot, in every channel.</summary>
    public IReadOnlyList<JsonObject> BotMessages
    {
        get
        {
            lock (Gate) return [.. channels.Values.SelectMany(channel => channel.Messages).Where(message => (string?)message["bot_id"] == BotId)];
        }
    }

    /// <summary>A channel; for a user's id the direct message with them, which always exists.</summary>
    internal FakeChannel? Find(string id)
    {
        if (id.StartsWith('U')) id = "D" + id[1..];
        if (channels.TryGetValue(id, out var channel)) return channel;
        return id.StartsWith('D') ? channels[id] = new FakeChannel(id, true) : null;
    }

    internal string NewTs() => string.Create(CultureInfo.InvariantCulture, $"{clock.GetUtcNow().ToUnixTimeSeconds()}.{++counter:000000}");
}
