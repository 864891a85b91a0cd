using System.Text.Json.Nodes;
using Bot.Testing;
using Bot.Testing.Slack;

namespace Bot.Chat.Tests.Slack;

/// <summary>Slack's own framework runs unmodified against the fake, so that the fake is not merely what this bot takes Slack for.</summary>
public sealed class BoltTests
{
    [Fact]
    public async Task Bolt_answers_messages_mentions_commands_buttons_and_forms()
    {
        await using var fake = await FakeSlack.StartAsync();
        var channel = fake.Workspace.Add("C1");
        await using var client = await StartAsync(fake);

        var hello = fake.People.Post("C1", "U1", "hello there");
        var greeting = await MessageAsync(fake, channel, "hello U1");
        fake.People.Post("C1", "U2", "<@U0BOT> are you there?");
        await MessageAsync(fake, channel, "mentioned by U2");
        fake.People.Command("C1", "U3", "/ask", "a question");
        await WhisperAsync(fake, channel, "asked a question");
        fake.People.Click("C1", greeting, "U4", "Open");
        await fake.UntilAsync(() => fake.Workspace.Views.Count == 1, "the modal opens");
        fake.People.Submit("U4", ("say", "something"));
        await WhisperAsync(fake, channel, "filled in something");
        fake.People.MessageShortcut("C1", hello, "U5", "find_sources");
        await WhisperAsync(fake, channel, "sources of hello there");

        Assert.Equal(hello, (string?)greeting["thread_ts"]);
        Assert.Empty(fake.Problems);
        Assert.Empty(client.Errors);
    }

    [Fact]
    public async Task Bolt_publishes_home_updates_deletes_reacts_uploads_and_sees_edits()
    {
        await using var fake = await FakeSlack.StartAsync();
        var channel = fake.Workspace.Add("C1");
        await using var client = await StartAsync(fake);

        fake.People.OpenHome("U1");
        await fake.UntilAsync(() => fake.Workspace.Homes.ContainsKey("U1"), "home is published");
        var update = fake.People.Post("C1", "U1", "update please");
        await MessageAsync(fake, channel, "after");
        await fake.UntilAsync(() => channel.Find(update)!["reactions"] is JsonArray { Count: 1 }, "the reaction");
        fake.People.Post("C1", "U1", "upload please");
        await fake.UntilAsync(() => fake.Workspace.Files.Count == 1, "the upload");
        fake.People.Post("C1", "U1", "remove please");
        await MessageAsync(fake, channel, "removed");
        fake.People.Edit("C1", update, "something else");
        await MessageAsync(fake, channel, "edited to something else");

        Assert.Equal(("A file", "héllo"), (fake.Workspace.Files[0].Title, fake.Workspace.Files[0].Content));
        Assert.DoesNotContain(channel.Messages, message => (string?)message["text"] is "to be removed" or "before");
        Assert.Empty(client.Errors);
    }

    [Fact]
    public async Task Bolt_reconnects_when_asked_to_and_when_dropped()
    {
        await using var fake = await FakeSlack.StartAsync();
        var channel = fake.Workspace.Add("C1");
        await using var client = await StartAsync(fake);

        await fake.Sockets.DisconnectAsync("warning");
        await fake.Sockets.DisconnectAsync("refresh_requested");
        await fake.UntilAsync(() => fake.Sockets is { Opened: 2, Open: 1 }, "a new socket when asked");
        fake.Sockets.DropAll();
        await fake.UntilAsync(() => fake.Sockets is { Opened: 3, Open: 1 }, "a new socket when dropped");
        fake.People.Post("C1", "U1", "hello again");

        await MessageAsync(fake, channel, "hello U1");
    }

    private static async Task<ForeignProcess> StartAsync(FakeSlack fake)
    {
        Assert.SkipUnless(ForeignProcess.HasNode("bolt"), "node or tests/foreign/bolt/node_modules is missing (npm ci there installs it)");
        var pulse = new Pulse();
        var client = ForeignProcess.Start(
            pulse,
            [("SLACK_BOT_TOKEN", fake.Workspace.BotToken), ("SLACK_APP_TOKEN", fake.Workspace.AppToken), ("SLACK_API_URL", fake.ApiBaseUrl.AbsoluteUri)],
            "bolt", "node", "client.mjs");
        await pulse.UntilAsync(() => client.Lines.Contains("ready"), "Bolt is ready");
        return client;
    }

    private static async Task<JsonObject> MessageAsync(FakeSlack fake, FakeChannel channel, string text)
    {
        await fake.UntilAsync(() => Snapshot(fake, channel).Any(message => (string?)message["text"] == text), text);
        return Snapshot(fake, channel).Last(message => (string?)message["text"] == text);
    }

    private static Task WhisperAsync(FakeSlack fake, FakeChannel channel, string text) =>
        fake.UntilAsync(() => channel.Ephemerals.Any(shown => (string?)shown.Message["text"] == text), text);

    private static JsonObject[] Snapshot(FakeSlack fake, FakeChannel channel)
    {
        lock (fake.Workspace.Gate) return [.. channel.Messages];
    }
}
