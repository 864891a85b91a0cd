using System.Collections.Concurrent;
using System.Globalization;
using System.Text.Json.Nodes;

namespace Bot.Testing.Discord;

/// <summary>What exists on the fake: one server with two channels, members, messages, threads, direct messages, commands.</summary>
public sealed class FakeWorld
{
    private const int GuildMessages = 1 << 9;
    private const int DirectMessages = 1 << 12;
    private const int MessageContent = 1 << 15;

    private readonly Snowflakes ids = new();
    private readonly ConcurrentDictionary<string, JsonObject> channels = new();
    private readonly ConcurrentDictionary<string, JsonObject> messages = new();

    public FakeWorld()
    {
        (Application, Guild) = (ids.Next(), ids.Next());
        (BotRole, General, Reading) = (ids.Next(), ids.Next(), ids.Next());
        Bot = User("reader", isBot: true);
        Asker = User("ada");
        Other = User("ben");
        channels[General] = Channel(General, "general");
        channels[Reading] = Channel(Reading, "reading");
    }

    public string Token { get; } = "fake.token.for-tests";

    public string Application { get; }

    public JsonObject Bot { get; }

    public string BotId => (string)Bot["id"]!;

    /// <summary>A member of the server; <see cref="Other"/> is another.</summary>
    public JsonObject Asker { get; }

    public JsonObject Other { get; }

    public string Guild { get; }

    public string BotRole { get; }

    public string General { get; }

    public string Reading { get; }

    /// <summary>The registered commands, by scope.</summary>
    public ConcurrentDictionary<string, JsonArray> Commands { get; } = new();

    public IEnumerable<JsonObject> Messages => messages.Values;

    public string NextId() => ids.Next();

    public JsonObject? FindChannel(string id) => channels.GetValueOrDefault(id);

    public JsonObject? FindMessage(string id) => messages.GetValueOrDefault(id);

    public void Keep(JsonObject message) => messages[(string)message["id"]!] = message;

    public bool Forget(string id) => messages.TryRemove(id, out _);

    public void ForgetMessages() => messages.Clear();

    public bool IsDirect(string channel) => FindChannel(channel) is { } found && (int)found["type"]! == 1;

    public JsonObject User(string name, bool isBot = false) => new()
    {
        ["id"] = ids.Next(),
        ["username"] = name,
        ["global_name"] = null,
        ["discriminator"] = "0",
        ["avatar"] = null,
        ["bot"] = isBot,
        ["public_flags"] = 0,
    };

    public JsonObject Channel(string id, string name) => new()
    {
        ["id"] = id,
        ["type"] = 0,
        ["guild_id"] = Guild,
        ["name"] = name,
        ["position"] = 0,
        ["permission_overwrites"] = new JsonArray(),
        ["nsfw"] = false,
        ["topic"] = null,
        ["parent_id"] = null,
        ["last_message_id"] = null,
        ["rate_limit_per_user"] = 0,
    };

    /// <summary>Opens a thread below a channel.</summary>
    public JsonObject OpenThread(string parent, string name, string? id = null)
    {
        var thread = new JsonObject
        {
            ["id"] = id ?? ids.Next(),
            ["type"] = 11,
            ["guild_id"] = Guild,
            ["parent_id"] = parent,
            ["owner_id"] = BotId,
            ["name"] = name,
            ["last_message_id"] = null,
            ["message_count"] = 0,
            ["member_count"] = 1,
            ["rate_limit_per_user"] = 0,
            ["flags"] = 0,
            ["thread_metadata"] = new JsonObject
            {
                ["archived"] = false,
                ["auto_archive_duration"] = 1440,
                ["locked"] = false,
                ["archive_timestamp"] = Now(),
                ["create_timestamp"] = Now(),
            },
        };
        channels[(string)thread["id"]!] = thread;
        return thread;
    }

    /// <summary>The conversation of the bot with one user.</summary>
    public JsonObject OpenDirect(JsonObject user)
    {
        var existing = channels.Values.FirstOrDefault(channel =>
            (int)channel["type"]! == 1 && (string?)channel["recipients"]![0]!["id"] == (string?)user["id"]);
        if (existing is not null) return existing;
        var channel = new JsonObject
        {
            ["id"] = ids.Next(),
            ["type"] = 1,
            ["last_message_id"] = null,
            ["recipients"] = new JsonArray(user.DeepClone()),
            ["flags"] = 0,
        };
        channels[(string)channel["id"]!] = channel;
        return channel;
    }

    /// <summary>The permissions of somebody who may delete anybody's messages.</summary>
    public const string ModeratorPermissions = "8192";

    // Discord states a member's permissions beside the roles they come from; some clients read the one, some the other.
    private static readonly string ModeratorRole = new Snowflakes().Next();

    /// <summary>A member as interactions and messages carry it.</summary>
    public static JsonObject Member(JsonObject? user, string permissions = "2048")
    {
        var member = new JsonObject
        {
            ["roles"] = permissions == ModeratorPermissions ? new JsonArray(ModeratorRole) : new JsonArray(),
            ["joined_at"] = "2020-01-01T00:00:00+00:00",
            ["deaf"] = false,
            ["mute"] = false,
            ["flags"] = 0,
            ["nick"] = null,
            ["avatar"] = null,
            ["premium_since"] = null,
            ["pending"] = false,
            ["communication_disabled_until"] = null,
            ["permissions"] = permissions,
        };
        if (user is not null) member["user"] = user.DeepClone();
        return member;
    }

    /// <summary>A message with every field that clients insist on.</summary>
    public JsonObject Message(string channel, JsonObject author, string content, JsonObject? sent = null)
    {
        var mentions = new[] { Bot, Asker, Other }.Where(user => content.Contains($"<@{user["id"]}>", StringComparison.Ordinal) && author != Bot);
        var message = new JsonObject
        {
            ["id"] = ids.Next(),
            ["channel_id"] = channel,
            ["author"] = author.DeepClone(),
            ["content"] = content,
            ["timestamp"] = Now(),
            ["edited_timestamp"] = null,
            ["tts"] = false,
            ["mention_everyone"] = false,
            ["mention_roles"] = new JsonArray(),
            ["mentions"] = new JsonArray([.. mentions.Select(user => user.DeepClone())]),
            ["attachments"] = Attachments(sent),
            ["embeds"] = Embeds(sent),
            ["components"] = sent?["components"]?.DeepClone() ?? new JsonArray(),
            ["pinned"] = false,
            ["type"] = 0,
            ["flags"] = sent?["flags"]?.DeepClone() ?? 0,
            ["channel_type"] = FindChannel(channel)?["type"]?.DeepClone() ?? 0,
        };
        if (sent?["nonce"] is { } nonce) message["nonce"] = nonce.DeepClone();
        if (sent?["message_reference"]?["message_id"] is { } replied && FindMessage(replied.ToString()) is { } original)
        {
            message["type"] = 19;
            message["message_reference"] = new JsonObject { ["message_id"] = replied.ToString(), ["channel_id"] = channel };
            message["referenced_message"] = original.DeepClone();
        }

        return message;
    }

    public static JsonArray Embeds(JsonObject? sent)
    {
        var embeds = (sent?["embeds"] as JsonArray)?.DeepClone() as JsonArray ?? [];
        foreach (var embed in embeds.OfType<JsonObject>()) embed["type"] ??= "rich";
        return embeds;
    }

    public static JsonArray Attachments(JsonObject? sent)
    {
        var attachments = (sent?["attachments"] as JsonArray)?.DeepClone() as JsonArray ?? [];
        foreach (var file in attachments.OfType<JsonObject>())
            (file["size"], file["url"], file["proxy_url"]) = (1, "https://cdn.discordapp.com/file", "https://media.discordapp.net/file");
        return attachments;
    }

    public JsonObject Ready(string session, string? resumeUrl, int shard, JsonNode? place) => new()
    {
        ["v"] = 10,
        ["user"] = Bot.DeepClone(),
        ["session_id"] = session,
        ["resume_gateway_url"] = resumeUrl,
        ["guilds"] = shard == 0 ? new JsonArray(new JsonObject { ["id"] = Guild, ["unavailable"] = true }) : new JsonArray(),
        ["shard"] = place,
        ["application"] = new JsonObject { ["id"] = Application, ["flags"] = 1 << 18 },
        ["private_channels"] = new JsonArray(),
        ["session_type"] = "normal",
        ["geo_ordered_rtc_regions"] = new JsonArray(),
    };

    public JsonObject GuildCreate() => new()
    {
        ["id"] = Guild,
        ["name"] = "Study group",
        ["owner_id"] = (string)Asker["id"]!,
        ["unavailable"] = false,
        ["member_count"] = 3,
        ["large"] = false,
        ["joined_at"] = Now(),
        ["icon"] = null,
        ["splash"] = null,
        ["banner"] = null,
        ["description"] = null,
        ["afk_channel_id"] = null,
        ["afk_timeout"] = 300,
        ["verification_level"] = 0,
        ["default_message_notifications"] = 0,
        ["explicit_content_filter"] = 0,
        ["mfa_level"] = 0,
        ["nsfw_level"] = 0,
        ["nsfw"] = false,
        ["premium_tier"] = 0,
        ["preferred_locale"] = "en-US",
        ["system_channel_id"] = null,
        ["system_channel_flags"] = 0,
        ["rules_channel_id"] = null,
        ["public_updates_channel_id"] = null,
        ["vanity_url_code"] = null,
        ["discovery_splash"] = null,
        ["application_id"] = null,
        ["premium_progress_bar_enabled"] = false,
        ["safety_alerts_channel_id"] = null,
        ["region"] = "us",
        ["lazy"] = true,
        ["features"] = new JsonArray(),
        ["emojis"] = new JsonArray(),
        ["stickers"] = new JsonArray(),
        ["voice_states"] = new JsonArray(),
        ["presences"] = new JsonArray(),
        ["stage_instances"] = new JsonArray(),
        ["guild_scheduled_events"] = new JsonArray(),
        ["soundboard_sounds"] = new JsonArray(),
        ["roles"] = new JsonArray(Role(Guild, "@everyone", null), Role(BotRole, "reader", BotId), Role(ModeratorRole, "moderator", null, ModeratorPermissions)),
        ["members"] = new JsonArray(Member(Bot), Member(Asker)),
        ["channels"] = new JsonArray([.. channels.Values.Where(channel => (int)channel["type"]! == 0).Select(channel => channel.DeepClone())]),
        ["threads"] = new JsonArray([.. channels.Values.Where(channel => (int)channel["type"]! == 11).Select(channel => channel.DeepClone())]),
    };

    /// <summary>An event as a session with these intents sees it; null when it does not.</summary>
    public JsonObject? Filter(string name, JsonObject data, int intents, int shard)
    {
        if (!name.StartsWith("MESSAGE_", StringComparison.Ordinal)) return shard == 0 ? data : null;
        var isDirect = IsDirect((string)data["channel_id"]!);
        if (shard != 0 || (intents & (isDirect ? DirectMessages : GuildMessages)) == 0) return null;
        var isOwn = (string?)data["author"]?["id"] == BotId;
        var mentionsBot = (data["mentions"] as JsonArray)?.Any(user => (string?)user!["id"] == BotId) ?? false;
        if (isDirect || isOwn || mentionsBot || (intents & MessageContent) != 0 || data["content"] is null) return data;
        var withheld = (JsonObject)data.DeepClone();
        withheld["content"] = "";
        (withheld["embeds"], withheld["components"], withheld["attachments"]) = (new JsonArray(), new JsonArray(), new JsonArray());
        return withheld;
    }

    public static string Now() => DateTimeOffset.UtcNow.ToString("yyyy-MM-ddTHH:mm:ss.ffffff+00:00", CultureInfo.InvariantCulture);

    private static JsonObject Role(string id, string name, string? bot, string permissions = "274878024768")
    {
        var role = new JsonObject
        {
            ["id"] = id,
            ["name"] = name,
            ["color"] = 0,
            ["hoist"] = false,
            ["position"] = 0,
            ["permissions"] = permissions,
            ["managed"] = bot is not null,
            ["mentionable"] = false,
            ["icon"] = null,
            ["unicode_emoji"] = null,
            ["flags"] = 0,
            ["colors"] = new JsonObject { ["primary_color"] = 0, ["secondary_color"] = null, ["tertiary_color"] = null },
        };
        if (bot is not null) role["tags"] = new JsonObject { ["bot_id"] = bot };
        return role;
    }
}
