using System.Collections.Concurrent;
using System.Text.Json.Nodes;

namespace Bot.Testing.Discord;

/// <summary>What Discord's endpoints do.</summary>
public sealed class FakeEndpoints(FakeWorld world, FakeGateway gateway, FakeInteractions interactions, Pulse pulse)
{
    private readonly ConcurrentDictionary<string, JsonObject> byNonce = new();

    /// <summary>Where clients find the gateway.</summary>
    public string GatewayUrl { get; set; } = "";

    public int Shards { get; set; } = 1;

    public int MaxConcurrency { get; set; } = 1;

    public int SessionsLeft { get; set; } = 1_000;

    public TimeSpan SessionsResetAfter { get; set; } = TimeSpan.FromHours(24);

    /// <summary>Which privileged intents are switched on; by default message content.</summary>
    public int ApplicationFlags { get; set; } = 1 << 18;

    /// <summary>Whether MESSAGE_CREATE of a post comes after its HTTP answer rather than before.</summary>
    public bool AnswersFirst { get; set; }

    /// <summary>Messages in other channels than these cannot be posted; null for no such limit.</summary>
    public Func<string, bool>? MayWrite { get; set; }

    /// <summary>Forgets which posts it has seen; a repeated one would then be posted again.</summary>
    public void ForgetNonces() => byNonce.Clear();

    internal FakeAnswer Answer(RecordedRequest request)
    {
        var parts = request.Path.Split('/');
        var body = request.Body;
        return (request.Method, parts) switch
        {
            ("GET", ["gateway"]) => new(200, new JsonObject { ["url"] = GatewayUrl }),
            ("GET", ["gateway", "bot"]) => new(200, Gateway()),
            ("GET", ["users", "@me"]) => new(200, world.Bot.DeepClone()),
            ("GET", ["applications" or "oauth2", "@me"] or ["oauth2", "applications", "@me"]) => new(200, Application()),
            ("POST", ["users", "@me", "channels"]) => new(200, OpenDirect(body!["recipient_id"]!.ToString())),
            (_, ["applications", _, "commands", ..] or ["applications", _, "guilds", _, "commands"]) => Commands(request),
            ("POST", ["channels", var channel, "messages"]) => Post(channel, body!.AsObject()),
            ("POST", ["channels", _, "typing"]) => new(204),
            ("GET", ["channels", var channel]) => world.FindChannel(channel) is { } found ? new(200, found.DeepClone()) : UnknownChannel(),
            ("GET", ["channels", _, "messages", var id]) => world.FindMessage(id) is { } found ? new(200, found.DeepClone()) : UnknownMessage(),
            ("PATCH", ["channels", _, "messages", var id]) => Edit(id, body!.AsObject()),
            ("DELETE", ["channels", _, "messages", var id]) => Delete(id),
            ("PUT", ["channels", _, "messages", var id, "reactions", var emoji, "@me"]) => React(id, emoji),
            ("POST", ["channels", var channel, "messages", var id, "threads"]) => Thread(channel, id, (string)body!["name"]!),
            ("POST", ["channels", var channel, "threads"]) => Thread(channel, null, (string)body!["name"]!),
            ("POST", ["interactions", var id, _, "callback"]) => interactions.Callback(id, body!.AsObject(), request.Query),
            (_, ["webhooks", _, var token, ..]) => interactions.Webhook(request.Method, token, [.. parts.Skip(3)], body as JsonObject),
            _ => FakeAnswer.Error(404, 0, "404: Not Found"),
        };
    }

    private JsonObject Gateway() => new()
    {
        ["url"] = GatewayUrl,
        ["shards"] = Shards,
        ["session_start_limit"] = new JsonObject
        {
            ["total"] = 1_000,
            ["remaining"] = SessionsLeft,
            ["reset_after"] = (long)SessionsResetAfter.TotalMilliseconds,
            ["max_concurrency"] = MaxConcurrency,
        },
    };

    private JsonObject Application() => new()
    {
        ["id"] = world.Application,
        ["name"] = "reader",
        ["icon"] = null,
        ["description"] = "",
        ["flags"] = ApplicationFlags,
        ["bot_public"] = true,
        ["bot_require_code_grant"] = false,
        ["owner"] = world.Asker.DeepClone(),
        ["verify_key"] = "00",
        ["team"] = null,
        ["summary"] = "",
        ["rpc_origins"] = new JsonArray(),
        ["hook"] = true,
    };

    private JsonObject OpenDirect(string user) =>
        (JsonObject)world.OpenDirect(user == (string?)world.Other["id"] ? world.Other : world.Asker).DeepClone();

    private FakeAnswer Commands(RecordedRequest request)
    {
        var scope = request.Path;
        if (request.Method == "GET") return new(200, world.Commands.GetValueOrDefault(scope, []).DeepClone());
        var posted = request.Body is JsonArray several ? several : [request.Body!.DeepClone()];
        var kept = new JsonArray([.. posted.Select(command => WithId(command!.AsObject()))]);
        world.Commands[scope] = kept;
        return new(200, request.Body is JsonArray ? kept.DeepClone() : kept[0]!.DeepClone());
    }

    private JsonObject WithId(JsonObject command)
    {
        var kept = (JsonObject)command.DeepClone();
        (kept["id"], kept["application_id"], kept["version"], kept["type"]) = (world.NextId(), world.Application, world.NextId(), (int?)command["type"] ?? 1);
        kept["default_member_permissions"] = null;
        kept["nsfw"] = false;
        return kept;
    }

    private FakeAnswer Post(string channel, JsonObject sent)
    {
        if (world.FindChannel(channel) is null) return UnknownChannel();
        if (MayWrite?.Invoke(channel) == false) return FakeAnswer.Error(403, 50013, "Missing Permissions");
        var nonce = (bool?)sent["enforce_nonce"] == true ? (string?)sent["nonce"] : null;
        if (nonce is not null && byNonce.TryGetValue(nonce, out var earlier)) return new(200, earlier.DeepClone());
        var message = world.Message(channel, world.Bot, (string?)sent["content"] ?? "", sent);
        if (!world.IsDirect(channel)) message["guild_id"] = world.Guild;
        world.Keep(message);
        if (nonce is not null) byNonce[nonce] = message;
        var answer = new FakeAnswer(200, message.DeepClone());
        if (AnswersFirst) _ = Task.Run(() => gateway.Dispatch("MESSAGE_CREATE", message));
        else gateway.Dispatch("MESSAGE_CREATE", message);
        return answer;
    }

    private FakeAnswer Edit(string id, JsonObject sent)
    {
        if (world.FindMessage(id) is not { } message) return UnknownMessage();
        Apply(message, sent);
        gateway.Dispatch("MESSAGE_UPDATE", message);
        return new(200, message.DeepClone());
    }

    internal static void Apply(JsonObject message, JsonObject sent)
    {
        if (sent.ContainsKey("content")) message["content"] = (string?)sent["content"] ?? "";
        if (sent.ContainsKey("embeds")) message["embeds"] = FakeWorld.Embeds(sent);
        if (sent.ContainsKey("components")) message["components"] = sent["components"]?.DeepClone() ?? new JsonArray();
        if (sent.ContainsKey("attachments")) message["attachments"] = FakeWorld.Attachments(sent);
        message["edited_timestamp"] = FakeWorld.Now();
    }

    private FakeAnswer Delete(string id)
    {
        if (world.FindMessage(id) is not { } message) return UnknownMessage();
        world.Forget(id);
        gateway.Dispatch("MESSAGE_DELETE", new JsonObject { ["id"] = id, ["channel_id"] = (string)message["channel_id"]!, ["guild_id"] = (string?)message["guild_id"] });
        return new(204);
    }

    private FakeAnswer React(string id, string emoji)
    {
        if (world.FindMessage(id) is not { } message) return UnknownMessage();
        (message["reactions"] as JsonArray ?? (JsonArray)(message["reactions"] = new JsonArray())).Add(Uri.UnescapeDataString(emoji));
        return new(204);
    }

    private FakeAnswer Thread(string channel, string? message, string name)
    {
        var thread = world.OpenThread(channel, name, message);
        gateway.Dispatch("THREAD_CREATE", thread);
        pulse.Beat();
        return new(201, thread.DeepClone());
    }

    private static FakeAnswer UnknownChannel() => FakeAnswer.Error(404, 10003, "Unknown Channel");

    private static FakeAnswer UnknownMessage() => FakeAnswer.Error(404, 10008, "Unknown Message");
}
