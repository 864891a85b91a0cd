using System.Collections.Concurrent;
using System.Diagnostics;
using System.Text.Json.Nodes;

namespace Bot.Testing.Discord;

/// <summary>Interactions: one first answer within three seconds, a token for later ones, ephemeral for good once it is.</summary>
public sealed class FakeInteractions(FakeWorld world, FakeGateway gateway)
{
    private const int EphemeralFlag = 64;

    private readonly ConcurrentDictionary<string, FakeInteraction> byId = new();

    /// <summary>How long the first answer may take; Discord's 3 s.</summary>
    public TimeSpan Patience { get; set; } = TimeSpan.FromSeconds(3);

    public FakeInteraction Start(string channel, JsonObject user, string? onMessage = null)
    {
        var interaction = new FakeInteraction(world.NextId(), $"token-{Guid.NewGuid():N}", channel, user) { OnMessage = onMessage };
        byId[interaction.Id] = interaction;
        return interaction;
    }

    internal FakeAnswer Callback(string id, JsonObject body, string query)
    {
        if (!byId.TryGetValue(id, out var interaction) || interaction.IsExpired || Stopwatch.GetElapsedTime(interaction.StartedAt) > Patience)
            return FakeAnswer.Error(404, 10062, "Unknown interaction");
        if (interaction.FirstAnswer != 0) return FakeAnswer.Error(400, 40060, "Interaction has already been acknowledged.");
        interaction.Data = body["data"]?.DeepClone() as JsonObject;
        interaction.IsEphemeral = IsEphemeral(interaction.Data);
        interaction.AnsweredAt = Stopwatch.GetTimestamp();
        interaction.FirstAnswer = (int)body["type"]!;
        if (interaction.FirstAnswer == 4) interaction.Original = Post(interaction, interaction.Data!, interaction.IsEphemeral);
        if (interaction.FirstAnswer == 7 && interaction.OnMessage is { } edited) FakeEndpoints.Apply(world.FindMessage(edited)!, interaction.Data!);
        return query.Contains("with_response=true", StringComparison.Ordinal) ? new(200, WithResponse(interaction)) : new(204);
    }

    internal FakeAnswer Webhook(string method, string token, string[] rest, JsonObject? body)
    {
        var interaction = byId.Values.FirstOrDefault(entry => entry.Token == token);
        if (interaction is null) return FakeAnswer.Error(404, 10015, "Unknown Webhook");
        if (interaction.IsTokenExpired) return FakeAnswer.Error(401, 50027, "Invalid Webhook Token");
        if (interaction.FirstAnswer == 0) return FakeAnswer.Error(404, 10015, "Unknown Webhook");
        return (method, rest) switch
        {
            ("POST", []) => FollowUp(interaction, body!),
            ("PATCH", ["messages", "@original"]) => EditOriginal(interaction, body!),
            ("PATCH", ["messages", var id]) when world.FindMessage(id) is { } message => Edited(message, body!),
            ("GET", ["messages", "@original"]) when world.FindMessage(interaction.Original ?? "") is { } message => new(200, message.DeepClone()),
            ("DELETE", ["messages", "@original"]) when interaction.Original is { } id && world.Forget(id) => new(204),
            _ => FakeAnswer.Error(404, 10008, "Unknown Message"),
        };
    }

    private FakeAnswer FollowUp(FakeInteraction interaction, JsonObject body)
    {
        // The first follow-up of a deferred answer is that answer.
        var isOriginal = interaction is { FirstAnswer: 5, Original: null };
        var id = Post(interaction, body, isOriginal ? interaction.IsEphemeral : IsEphemeral(body));
        if (isOriginal) interaction.Original = id;
        return new(200, world.FindMessage(id)!.DeepClone());
    }

    private FakeAnswer EditOriginal(FakeInteraction interaction, JsonObject body)
    {
        if (interaction is { FirstAnswer: 6, OnMessage: { } on }) return Edited(world.FindMessage(on)!, body);
        if (interaction.Original is { } id) return Edited(world.FindMessage(id)!, body);
        interaction.Original = Post(interaction, body, interaction.IsEphemeral);
        return new(200, world.FindMessage(interaction.Original)!.DeepClone());
    }

    private FakeAnswer Edited(JsonObject message, JsonObject body)
    {
        FakeEndpoints.Apply(message, body);
        gateway.Dispatch("MESSAGE_UPDATE", message);
        return new(200, message.DeepClone());
    }

    private string Post(FakeInteraction interaction, JsonObject sent, bool isEphemeral)
    {
        var message = world.Message(interaction.Channel, world.Bot, (string?)sent["content"] ?? "", sent);
        message["flags"] = isEphemeral ? EphemeralFlag : 0;
        message["type"] = 20;
        message["application_id"] = world.Application;
        message["webhook_id"] = world.Application;
        message["interaction_metadata"] = new JsonObject
        {
            ["id"] = interaction.Id,
            ["type"] = 2,
            ["user"] = interaction.User.DeepClone(),
            ["authorizing_integration_owners"] = new JsonObject(),
        };
        world.Keep(message);
        // Ephemeral messages are seen by one user and no bot.
        if (!isEphemeral) gateway.Dispatch("MESSAGE_CREATE", message);
        return (string)message["id"]!;
    }

    private JsonObject WithResponse(FakeInteraction interaction)
    {
        var response = new JsonObject
        {
            ["interaction"] = new JsonObject
            {
                ["id"] = interaction.Id,
                ["type"] = 2,
                ["response_message_id"] = interaction.Original,
                ["response_message_loading"] = interaction.FirstAnswer == 5,
                ["response_message_ephemeral"] = interaction.IsEphemeral,
            },
        };
        if (interaction.Original is { } id)
            response["resource"] = new JsonObject { ["type"] = interaction.FirstAnswer, ["message"] = world.FindMessage(id)!.DeepClone() };
        return response;
    }

    private static bool IsEphemeral(JsonObject? data) => data?["flags"] is { } flags && ((int)flags & EphemeralFlag) != 0;
}
