using System.Text.Json.Nodes;
using static Bot.Testing.Slack.FakeMethods;

namespace Bot.Testing.Slack;

/// <summary>chat.*, conversations.*, reactions.* and response_urls. Called with the workspace locked.</summary>
internal sealed class MessageMethods(FakeSlack fake)
{
    private const int LongestText = 4_000;
    private static readonly TimeSpan ResponseUrlLife = TimeSpan.FromMinutes(30);
    private const int ResponseUrlUses = 5;

    private readonly Queue<Action> later = new();
    private readonly Dictionary<string, DateTimeOffset> lastPosts = new(StringComparer.Ordinal);

    private FakeWorkspace Workspace => fake.Workspace;

    /// <summary>Sends the events that the last calls caused, outside the lock.</summary>
    public void TellLater()
    {
        while (true)
        {
            Action? action;
            lock (Workspace.Gate)
            {
                if (!later.TryDequeue(out action)) return;
            }

            action();
        }
    }

    public JsonObject Post(JsonObject call)
    {
        if (Place(call) is not { } channel) return Error("channel_not_found");
        if (!channel.HasBot) return Error("not_in_channel");
        if (Check(call) is { } refusal) return refusal;
        CheckPace(channel);
        var message = Message(call);
        var ts = Workspace.NewTs();
        message["ts"] = ts;
        channel.Messages.Add(message);
        later.Enqueue(() => TellOwn(channel, message));
        return Ok(("channel", channel.Id), ("ts", ts), ("message", message.DeepClone()));
    }

    public JsonObject PostEphemeral(JsonObject call)
    {
        if (Place(call) is not { } channel) return Error("channel_not_found");
        if (!channel.HasBot) return Error("not_in_channel");
        if (string.IsNullOrEmpty((string?)call["user"])) return Error("user_not_in_channel");
        if (Check(call) is { } refusal) return refusal;
        return Ok(("message_ts", Show(channel, (string)call["user"]!, call)));
    }

    public JsonObject Update(JsonObject call)
    {
        if (Place(call) is not { } channel) return Error("channel_not_found");
        if (channel.Find((string?)call["ts"] ?? "") is not { } message) return Error("message_not_found");
        if ((string?)message["bot_id"] != FakeWorkspace.BotId) return Error("cant_update_message");
        if (Check(call) is { } refusal) return refusal;
        var before = message.DeepClone().AsObject();
        message["text"] = call["text"]?.DeepClone();
        message["blocks"] = Blocks(call);
        message["edited"] = new JsonObject { ["user"] = FakeWorkspace.BotUser, ["ts"] = Workspace.NewTs() };
        var after = message.DeepClone().AsObject();
        later.Enqueue(() => fake.People.TellChange(channel.Id, before, after));
        return Ok(("channel", channel.Id), ("ts", (string)message["ts"]!), ("text", (string?)message["text"]), ("message", message.DeepClone()));
    }

    public JsonObject Delete(JsonObject call)
    {
        if (Place(call) is not { } channel) return Error("channel_not_found");
        var ts = (string?)call["ts"] ?? "";
        if (channel.Find(ts) is not { } message) return Error("message_not_found");
        if ((string?)message["bot_id"] != FakeWorkspace.BotId) return Error("cant_delete_message");
        channel.Messages.Remove(message);
        later.Enqueue(() => fake.People.TellDeletion(channel.Id, message, hasReplies: false));
        return Ok(("channel", channel.Id), ("ts", ts));
    }

    public JsonObject Replies(JsonObject call)
    {
        if (Place(call) is not { } channel) return Error("channel_not_found");
        var ts = (string?)call["ts"] ?? "";
        if (channel.Find(ts) is null) return Error("thread_not_found");
        return Found(channel.Messages.Where(message => (string?)message["ts"] == ts || (string?)message["thread_ts"] == ts));
    }

    public JsonObject History(JsonObject call) => Place(call) is { } channel
        ? Found(channel.Messages.Where(message => message["thread_ts"] is null).Reverse())
        : Error("channel_not_found");

    public JsonObject React(JsonObject call, bool isAdding)
    {
        if (Place(call)?.Find((string?)call["timestamp"] ?? "") is not { } message) return Error("message_not_found");
        var name = (string?)call["name"] ?? "";
        var reactions = message["reactions"] as JsonArray ?? [];
        var present = reactions.FirstOrDefault(reaction => (string?)reaction!["name"] == name);
        if (isAdding && present is not null) return Error("already_reacted");
        if (!isAdding && present is null) return Error("no_reaction");
        if (isAdding) reactions.Add(new JsonObject { ["name"] = name, ["count"] = 1, ["users"] = new JsonArray(FakeWorkspace.BotUser) });
        else reactions.Remove(present);
        message["reactions"] = reactions.DeepClone();
        return Ok();
    }

    public JsonObject Respond(string id, JsonObject body)
    {
        if (!Workspace.ResponseUrls.TryGetValue(id, out var url)) return Error("expired_url");
        if (fake.Clock.GetElapsedTime(url.Issued) > ResponseUrlLife || ++url.Uses > ResponseUrlUses) return Error("used_url");
        if (body["response_type"] is null && !IsSet(body, "delete_original")) fake.Complain(["A response_url was used without response_type."]);
        var channel = Workspace.Find(url.Channel)!;
        if (IsSet(body, "delete_original"))
        {
            channel.Ephemerals.RemoveAll(shown => (string?)shown.Message["ts"] == url.OriginalTs);
            return Ok();
        }

        if (Check(body) is { } refusal) return refusal;
        if ((string?)body["response_type"] != "in_channel")
        {
            Show(channel, url.User, body);
            return Ok();
        }

        var message = Message(body);
        message["ts"] = Workspace.NewTs();
        channel.Messages.Add(message);
        later.Enqueue(() => TellOwn(channel, message));
        return Ok();
    }

    private void TellOwn(FakeChannel channel, JsonObject message)
    {
        if (!channel.HasBot) return;
        var happening = message.DeepClone().AsObject();
        happening["channel"] = channel.Id;
        happening["channel_type"] = channel.IsDirect ? "im" : "channel";
        fake.People.Tell(happening);
    }

    private string Show(FakeChannel channel, string user, JsonObject call)
    {
        var message = Message(call);
        var ts = Workspace.NewTs();
        message["ts"] = ts;
        message["is_ephemeral"] = true;
        channel.Ephemerals.Add((user, message));
        return ts;
    }

    private FakeChannel? Place(JsonObject call) => (string?)call["channel"] is { Length: > 0 } id ? Workspace.Find(id) : null;

    // A second message within a second is what Slack limits; the fake only notes it, so that a pacing test sees it.
    private void CheckPace(FakeChannel channel)
    {
        var now = fake.Clock.GetUtcNow();
        if (fake.ExpectsPacing && lastPosts.TryGetValue(channel.Id, out var last) && now - last < TimeSpan.FromSeconds(1))
            fake.Complain([$"Two messages within {(now - last).TotalMilliseconds:0} ms in {channel.Id}."]);
        lastPosts[channel.Id] = now;
    }

    private JsonObject? Check(JsonObject call)
    {
        var text = (string?)call["text"] ?? "";
        var blocks = call["blocks"] as JsonArray;
        if (text.Length == 0 && blocks is not { Count: > 0 }) return Error("no_text");
        if (text.Length == 0) fake.Complain(["A message has no text for notifications and screen readers."]);
        if (text.Length > LongestText) return Error("msg_too_long");
        if (call["blocks"] is not null && blocks is null) return Error("invalid_blocks_format");
        if (blocks is null) return null;
        if (!fake.Validates) return null;
        var problems = BlockRules.Check(blocks, "message").ToList();
        if (problems.Count > 0) return Error("invalid_blocks", problems);
        return BlockRules.TextLength(blocks) > BlockRules.LongestMessage ? Error("msg_blocks_too_long") : null;
    }

    private static JsonObject Message(JsonObject call)
    {
        var message = new JsonObject
        {
            ["type"] = "message",
            ["user"] = FakeWorkspace.BotUser,
            ["bot_id"] = FakeWorkspace.BotId,
            ["app_id"] = FakeWorkspace.AppId,
            ["text"] = call["text"]?.DeepClone(),
            ["team"] = FakeWorkspace.Team,
            ["blocks"] = Blocks(call),
        };
        if (call["thread_ts"] is { } thread) message["thread_ts"] = (string)thread!;
        return message;
    }

    private static JsonArray Blocks(JsonObject call)
    {
        var blocks = (call["blocks"] as JsonArray)?.DeepClone().AsArray() ?? [];
        var made = 0;
        foreach (var block in blocks.OfType<JsonObject>()) block["block_id"] ??= $"made-{++made}";
        return blocks;
    }

    private static JsonObject Found(IEnumerable<JsonObject> messages) =>
        Ok(("messages", new JsonArray([.. messages.Take(100).Select(message => message.DeepClone())])), ("has_more", false));

    private static bool IsSet(JsonObject body, string name) => body[name] is JsonValue value && value.TryGetValue<bool>(out var set) && set;
}
