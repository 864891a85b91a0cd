using System.Text.Json.Nodes;

namespace Bot.Testing.Discord;

/// <summary>What people do: write, edit, delete, use commands, click, type; and what they get to see.</summary>
public sealed class FakeMembers(FakeWorld world, FakeGateway gateway, FakeInteractions interactions, Pulse pulse)
{
    /// <summary>Writes a message.</summary>
    /// <param name="change">Changes the message before it is sent.</param>
    /// <returns>Its id.</returns>
    public string Say(string text, string? channel = null, JsonObject? user = null, Action<JsonObject>? change = null)
    {
        var message = world.Message(channel ?? world.General, user ?? world.Asker, text);
        if (!world.IsDirect((string)message["channel_id"]!))
        {
            message["guild_id"] = world.Guild;
            message["member"] = FakeWorld.Member(null);
        }

        change?.Invoke(message);
        world.Keep(message);
        gateway.Dispatch("MESSAGE_CREATE", message);
        return (string)message["id"]!;
    }

    /// <summary>Writes to the bot alone.</summary>
    public string SayDirectly(string text, JsonObject? user = null) =>
        Say(text, (string)world.OpenDirect(user ?? world.Asker)["id"]!, user);

    public void Edit(string id, string text)
    {
        var message = world.FindMessage(id)!;
        message["content"] = text;
        message["edited_timestamp"] = FakeWorld.Now();
        gateway.Dispatch("MESSAGE_UPDATE", message);
    }

    public void Delete(string id)
    {
        var message = world.FindMessage(id)!;
        world.Forget(id);
        gateway.Dispatch("MESSAGE_DELETE", new JsonObject { ["id"] = id, ["channel_id"] = (string)message["channel_id"]!, ["guild_id"] = world.Guild });
    }

    /// <summary>Uses a slash command.</summary>
    public FakeInteraction Use(string command, JsonObject? options = null, string? channel = null, JsonObject? user = null) =>
        Send(2, channel, user, new JsonObject { ["id"] = world.NextId(), ["name"] = command, ["type"] = 1, ["options"] = Options(options, null) });

    /// <summary>Uses a message command on a message.</summary>
    public FakeInteraction UseOn(string command, string message) => Send(2, null, null, new JsonObject
    {
        ["id"] = world.NextId(),
        ["name"] = command,
        ["type"] = 3,
        ["target_id"] = message,
        ["resolved"] = new JsonObject { ["messages"] = new JsonObject { [message] = world.FindMessage(message)!.DeepClone() } },
    });

    /// <summary>Types into an option of a slash command.</summary>
    public FakeInteraction Type(string command, string option, string typed) => Send(4, null, null, new JsonObject
    {
        ["id"] = world.NextId(),
        ["name"] = command,
        ["type"] = 1,
        ["options"] = Options(new JsonObject { [option] = typed }, option),
    });

    /// <summary>Clicks the button with a label, or with an emoji, under a message.</summary>
    public FakeInteraction Click(string message, string label, JsonObject? user = null, string permissions = "2048")
    {
        var button = Buttons(world.FindMessage(message)!).First(button => (string?)button["label"] == label || (string?)button["emoji"]?["name"] == label);
        return ClickOn(message, (string)button["custom_id"]!, user, permissions);
    }

    /// <summary>Sends a click with any custom_id, forged ones included.</summary>
    public FakeInteraction ClickOn(string message, string customId, JsonObject? user = null, string permissions = "2048")
    {
        var shown = world.FindMessage(message)!;
        return Send(
            3, (string)shown["channel_id"]!, user, new JsonObject { ["component_type"] = 2, ["custom_id"] = customId }, (JsonObject)shown.DeepClone(), permissions);
    }

    /// <summary>Fills in the form that a click on a button opened.</summary>
    public FakeInteraction Submit(FakeInteraction opened, string text)
    {
        var field = (string)opened.Data!["components"]![0]!["components"]![0]!["custom_id"]!;
        var shown = world.FindMessage(opened.OnMessage!)!;
        var filled = new JsonObject { ["type"] = 1, ["components"] = new JsonArray(new JsonObject { ["type"] = 4, ["custom_id"] = field, ["value"] = text }) };
        return Send(
            5, opened.Channel, opened.User, new JsonObject { ["custom_id"] = (string)opened.Data["custom_id"]!, ["components"] = new JsonArray(filled) },
            (JsonObject)shown.DeepClone());
    }

    /// <summary>The buttons under a message.</summary>
    public static IEnumerable<JsonObject> Buttons(JsonObject message) =>
        (message["components"] as JsonArray ?? []).SelectMany(row => row!["components"] as JsonArray ?? []).OfType<JsonObject>();

    /// <summary>Waits for the bot's answer to a message.</summary>
    public async Task<JsonObject> AnswerToAsync(string id)
    {
        await pulse.UntilAsync(() => FindAnswer(id) is not null, $"an answer to {world.FindMessage(id)?["content"]}");
        return FindAnswer(id)!;
    }

    public JsonObject? FindAnswer(string id) =>
        world.Messages.FirstOrDefault(message => (string?)message["message_reference"]?["message_id"] == id && IsOwn(message));

    /// <summary>Every message of the bot, oldest first.</summary>
    public IReadOnlyList<JsonObject> BotMessages => [.. world.Messages.Where(IsOwn).OrderBy(message => (string)message["id"]!, StringComparer.Ordinal)];

    /// <summary>Waits for the message that answers an interaction.</summary>
    public async Task<JsonObject> AnswerToAsync(FakeInteraction interaction)
    {
        await pulse.UntilAsync(() => interaction.Original is not null, "the message that answers an interaction");
        return world.FindMessage(interaction.Original!)!;
    }

    /// <summary>Waits for the first answer of any kind.</summary>
    public Task FirstAnswerAsync(FakeInteraction interaction) => pulse.UntilAsync(() => interaction.FirstAnswer != 0, "the first answer to an interaction");

    private bool IsOwn(JsonObject message) => (string?)message["author"]!["id"] == world.BotId;

    private FakeInteraction Send(
        int type, string? channel, JsonObject? user, JsonObject data, JsonObject? message = null, string permissions = "2048")
    {
        var (where, who) = (channel ?? world.General, user ?? world.Asker);
        var interaction = interactions.Start(where, who, (string?)message?["id"]);
        var place = (JsonObject)world.FindChannel(where)!.DeepClone();
        place["permissions"] = permissions;
        var sent = new JsonObject
        {
            ["id"] = interaction.Id,
            ["application_id"] = world.Application,
            ["type"] = type,
            ["token"] = interaction.Token,
            ["version"] = 1,
            ["channel_id"] = where,
            ["channel"] = place,
            ["data"] = data,
            ["locale"] = "en-US",
            ["app_permissions"] = "274878024768",
            ["entitlements"] = new JsonArray(),
            ["authorizing_integration_owners"] = new JsonObject { ["0"] = world.Guild },
            ["context"] = 0,
            ["attachment_size_limit"] = 10_485_760,
        };
        if (world.IsDirect(where))
        {
            sent["user"] = who.DeepClone();
        }
        else
        {
            sent["member"] = FakeWorld.Member(who, permissions);
            sent["guild_id"] = world.Guild;
            sent["guild_locale"] = "en-US";
            sent["guild"] = new JsonObject { ["id"] = world.Guild, ["locale"] = "en-US", ["features"] = new JsonArray() };
        }

        if (message is not null) sent["message"] = message;
        gateway.Dispatch("INTERACTION_CREATE", sent);
        return interaction;
    }

    private static JsonArray Options(JsonObject? values, string? focused) => new([.. (values ?? []).Select(entry =>
    {
        var option = new JsonObject
        {
            ["name"] = entry.Key, ["type"] = entry.Value!.GetValueKind() is System.Text.Json.JsonValueKind.True or System.Text.Json.JsonValueKind.False ? 5 : 3,
            ["value"] = entry.Value.DeepClone(),
        };
        if (entry.Key == focused) option["focused"] = true;
        return option;
    })]);
}
