using System.Text.Json.Nodes;

namespace Bot.Testing.Slack;

/// <summary>What members of the workspace do; each deed is delivered to the app as Slack would.</summary>
public sealed class FakePeople(FakeSlack fake)
{
    private FakeWorkspace Workspace => fake.Workspace;

    /// <summary>Posts a message.</summary>
    /// <returns>Its ts.</returns>
    public string Post(string channel, string user, string text, string? thread = null, Action<JsonObject>? change = null)
    {
        var message = new JsonObject { ["type"] = "message", ["user"] = user, ["text"] = text, ["team"] = FakeWorkspace.Team };
        if (thread is not null) message["thread_ts"] = thread;
        change?.Invoke(message);
        return Store(channel, message);
    }

    /// <summary>Changes the text of a message.</summary>
    public void Edit(string channel, string ts, string text)
    {
        JsonObject before, after;
        lock (Workspace.Gate)
        {
            after = Workspace.Channel(channel).Find(ts)!;
            before = after.DeepClone().AsObject();
            after["text"] = text;
            after["edited"] = new JsonObject { ["user"] = (string)after["user"]!, ["ts"] = Workspace.NewTs() };
        }

        TellChange(channel, before, after);
    }

    /// <summary>Deletes a message; one with replies leaves a tombstone.</summary>
    public void Delete(string channel, string ts)
    {
        JsonObject message;
        bool hasReplies;
        lock (Workspace.Gate)
        {
            var place = Workspace.Channel(channel);
            message = place.Find(ts)!;
            hasReplies = place.HasReplies(ts);
            place.Messages.Remove(message);
        }

        TellDeletion(channel, message, hasReplies);
    }

    internal void TellDeletion(string channel, JsonObject message, bool hasReplies)
    {
        var ts = (string)message["ts"]!;
        if (hasReplies)
        {
            var tombstone = new JsonObject
            {
                ["type"] = "message",
                ["subtype"] = "tombstone",
                ["text"] = "This message was deleted.",
                ["user"] = "USLACKBOT",
                ["ts"] = ts,
                ["thread_ts"] = ts,
            };
            TellChange(channel, message, tombstone);
        }
        else
        {
            Tell(new JsonObject
            {
                ["type"] = "message",
                ["subtype"] = "message_deleted",
                ["channel"] = channel,
                ["deleted_ts"] = ts,
                ["hidden"] = true,
                ["previous_message"] = message.DeepClone(),
                ["ts"] = Workspace.NewTs(),
                ["channel_type"] = Kind(channel),
            });
        }
    }

    /// <summary>Issues a slash command.</summary>
    public FakeEnvelope Command(string channel, string user, string command, string text) => fake.Sockets.Deliver("slash_commands", new JsonObject
    {
        ["token"] = "verification",
        ["team_id"] = FakeWorkspace.Team,
        ["team_domain"] = "fake",
        ["channel_id"] = channel,
        ["channel_name"] = "general",
        ["user_id"] = user,
        ["user_name"] = user,
        ["command"] = command,
        ["text"] = text,
        ["api_app_id"] = FakeWorkspace.AppId,
        ["is_enterprise_install"] = "false",
        ["response_url"] = NewResponseUrl(channel, user, null),
        ["trigger_id"] = NewTrigger(),
    });

    /// <summary>Uses a shortcut of a message's menu.</summary>
    public FakeEnvelope MessageShortcut(string channel, string ts, string user, string callback) => fake.Sockets.Deliver("interactive", new JsonObject
    {
        ["type"] = "message_action",
        ["callback_id"] = callback,
        ["trigger_id"] = NewTrigger(),
        ["response_url"] = NewResponseUrl(channel, user, ts),
        ["message_ts"] = ts,
        ["message"] = Workspace.Channel(channel).Find(ts)!.DeepClone(),
        ["channel"] = Named(channel),
        ["user"] = Named(user),
        ["team"] = Named(FakeWorkspace.Team),
        ["api_app_id"] = FakeWorkspace.AppId,
        ["action_ts"] = Workspace.NewTs(),
        ["is_enterprise_install"] = false,
    });

    /// <summary>Uses a shortcut that is offered everywhere.</summary>
    public FakeEnvelope Shortcut(string user, string callback) => fake.Sockets.Deliver("interactive", new JsonObject
    {
        ["type"] = "shortcut",
        ["callback_id"] = callback,
        ["trigger_id"] = NewTrigger(),
        ["user"] = Named(user),
        ["team"] = Named(FakeWorkspace.Team),
        ["api_app_id"] = FakeWorkspace.AppId,
        ["action_ts"] = Workspace.NewTs(),
        ["is_enterprise_install"] = false,
    });

    /// <summary>Looks at the Home tab.</summary>
    public FakeEnvelope OpenHome(string user) => Tell(new JsonObject
    {
        ["type"] = "app_home_opened",
        ["user"] = user,
        ["channel"] = "D" + user[1..],
        ["tab"] = "home",
        ["event_ts"] = Workspace.NewTs(),
    });

    /// <summary>Clicks something in a message of a channel.</summary>
    /// <param name="channel">The channel.</param>
    /// <param name="message">The message, as the channel has it or as it was shown to one member.</param>
    /// <param name="user">Who clicks.</param>
    /// <param name="find">Tells the element by its label, its value or its action_id.</param>
    public FakeEnvelope Click(string channel, JsonObject message, string user, string find)
    {
        var (block, element) = FakeElements.Find(message["blocks"]!.AsArray(), find);
        var isEphemeral = message["is_ephemeral"] is not null;
        var container = new JsonObject
        {
            ["type"] = "message",
            ["message_ts"] = (string)message["ts"]!,
            ["channel_id"] = channel,
            ["is_ephemeral"] = isEphemeral,
        };
        if (message["thread_ts"] is { } thread) container["thread_ts"] = (string)thread!;
        var payload = Click(user, block, element, container);
        payload["channel"] = Named(channel);
        payload["response_url"] = NewResponseUrl(channel, user, (string)message["ts"]!);

        // Slack does not repeat an ephemeral message to the app.
        if (!isEphemeral) payload["message"] = message.DeepClone();
        return fake.Sockets.Deliver("interactive", payload);
    }

    /// <summary>Clicks something in the Home tab.</summary>
    public FakeEnvelope ClickHome(string user, string find)
    {
        var view = Workspace.Homes[user];
        var (block, element) = FakeElements.Find(view["blocks"]!.AsArray(), find);
        var payload = Click(user, block, element, new JsonObject { ["type"] = "view", ["view_id"] = "V0HOME" });
        payload["view"] = view.DeepClone();
        return fake.Sockets.Deliver("interactive", payload);
    }

    /// <summary>Submits the modal that was opened last.</summary>
    /// <param name="user">Who.</param>
    /// <param name="values">What is filled in, by action_id.</param>
    public FakeEnvelope Submit(string user, params (string Action, string Value)[] values)
    {
        var view = Workspace.Views[^1].DeepClone().AsObject();
        var state = new JsonObject();
        foreach (var (action, value) in values)
        {
            var (block, element) = FakeElements.Find(view["blocks"]!.AsArray(), action);
            var isMenu = (string?)element["type"] == "static_select";
            state[(string?)block["block_id"] ?? $"block-{action}"] = new JsonObject
            {
                [action] = isMenu
                    ? new JsonObject { ["type"] = "static_select", ["selected_option"] = new JsonObject { ["value"] = value } }
                    : new JsonObject { ["type"] = "plain_text_input", ["value"] = value },
            };
        }

        view["state"] = new JsonObject { ["values"] = state };
        return fake.Sockets.Deliver("interactive", new JsonObject
        {
            ["type"] = "view_submission",
            ["team"] = Named(FakeWorkspace.Team),
            ["user"] = Named(user),
            ["api_app_id"] = FakeWorkspace.AppId,
            ["trigger_id"] = NewTrigger(),
            ["view"] = view,
            ["response_urls"] = new JsonArray(),
            ["is_enterprise_install"] = false,
        });
    }

    /// <summary>Delivers an event of the Events API.</summary>
    public FakeEnvelope Tell(JsonObject happening, string? eventId = null) => fake.Sockets.Deliver("events_api", new JsonObject
    {
        ["token"] = "verification",
        ["team_id"] = FakeWorkspace.Team,
        ["api_app_id"] = FakeWorkspace.AppId,
        ["event"] = happening.DeepClone(),
        ["type"] = "event_callback",
        ["event_id"] = eventId ?? $"Ev{Guid.NewGuid():N}",
        ["event_time"] = fake.Clock.GetUtcNow().ToUnixTimeSeconds(),
        ["authorizations"] = new JsonArray(new JsonObject
        {
            ["enterprise_id"] = null,
            ["team_id"] = FakeWorkspace.Team,
            ["user_id"] = FakeWorkspace.BotUser,
            ["is_bot"] = true,
            ["is_enterprise_install"] = false,
        }),
        ["is_ext_shared_channel"] = false,
    });

    /// <summary>A new address to respond to.</summary>
    public string NewResponseUrl(string channel, string user, string? originalTs)
    {
        var id = Guid.NewGuid().ToString("N");
        lock (Workspace.Gate) Workspace.ResponseUrls[id] = new FakeResponseUrl(channel, user, originalTs, fake.Clock.GetTimestamp());
        return new Uri(fake.Root, $"response/{id}").AbsoluteUri;
    }

    internal string Store(string channel, JsonObject message)
    {
        string ts;
        lock (Workspace.Gate)
        {
            message["ts"] = ts = Workspace.NewTs();
            Workspace.Find(channel)!.Messages.Add(message);
        }

        fake.Pulse();
        TellMessage(Workspace.Channel(channel), message);
        return ts;
    }

    internal void TellChange(string channel, JsonObject before, JsonObject after) => Tell(new JsonObject
    {
        ["type"] = "message",
        ["subtype"] = "message_changed",
        ["channel"] = channel,
        ["hidden"] = true,
        ["message"] = after.DeepClone(),
        ["previous_message"] = before.DeepClone(),
        ["ts"] = Workspace.NewTs(),
        ["event_ts"] = Workspace.NewTs(),
        ["channel_type"] = Kind(channel),
    });

    private void TellMessage(FakeChannel channel, JsonObject message)
    {
        if (!channel.HasBot) return;
        var happening = message.DeepClone().AsObject();
        happening["channel"] = channel.Id;
        happening["channel_type"] = Kind(channel.Id);
        happening["event_ts"] = (string)message["ts"]!;
        Tell(happening);
        if (channel.IsDirect || message["bot_id"] is not null || message["text"]?.ToString().Contains($"<@{FakeWorkspace.BotUser}", StringComparison.Ordinal) != true) return;
        var mention = happening.DeepClone().AsObject();
        mention["type"] = "app_mention";
        mention.Remove("channel_type");
        Tell(mention);
    }

    private JsonObject Click(string user, JsonObject block, JsonObject element, JsonObject container)
    {
        var action = new JsonObject
        {
            ["type"] = (string)element["type"]!,
            ["action_id"] = (string)element["action_id"]!,
            ["block_id"] = (string?)block["block_id"] ?? "made-up",
            ["action_ts"] = "1.000001",
        };
        if (element["value"] is { } value) action["value"] = (string)value!;
        return new JsonObject
        {
            ["type"] = "block_actions",
            ["team"] = Named(FakeWorkspace.Team),
            ["user"] = Named(user),
            ["api_app_id"] = FakeWorkspace.AppId,
            ["container"] = container,
            ["actions"] = new JsonArray(action),
            ["trigger_id"] = NewTrigger(),
            ["is_enterprise_install"] = false,
        };
    }

    private static JsonObject Named(string id) => new() { ["id"] = id, ["name"] = id };

    private static string Kind(string channel) => channel[0] == 'D' ? "im" : "channel";

    private string NewTrigger()
    {
        var trigger = Guid.NewGuid().ToString("N");
        lock (Workspace.Gate) Workspace.Triggers[trigger] = fake.Clock.GetTimestamp();
        return trigger;
    }
}
