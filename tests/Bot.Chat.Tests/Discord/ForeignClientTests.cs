using System.Text.Json.Nodes;
using Bot.Testing;
using Bot.Testing.Discord;

namespace Bot.Chat.Tests.Discord;

/// <summary>Two clients nobody here wrote vouch for the fake: what works with them and fails with the bot is the bot's fault.</summary>
public sealed class ForeignClientTests
{
    private static readonly TimeSpan Patience = TimeSpan.FromMinutes(1);

    [Fact]
    public Task Discord_js_does_everything_a_bot_does_against_the_fake()
    {
        Assert.SkipUnless(ForeignProcess.HasNode("discord.js"), "node or tests/foreign/discord.js/node_modules is missing (npm ci there installs it)");
        return DriveAsync(fake => ForeignProcess.Start(fake.Pulse, "discord.js", "node", "client.js", fake.Address, fake.World.Token));
    }

    [Fact]
    public Task Discord_py_does_everything_a_bot_does_against_the_fake()
    {
        Assert.SkipUnless(ForeignProcess.HasPython("discord"), "the system's python has no discord (apt-get install python3-discord)");
        return DriveAsync(fake => ForeignProcess.Start(fake.Pulse, "discord.py", "/usr/bin/python3", "client.py", fake.Address, fake.World.Token));
    }

    private static async Task DriveAsync(Func<FakeDiscord, ForeignProcess> start)
    {
        await using var fake = await FakeDiscord.StartAsync();
        // Their requests carry fields of their own; what is judged here is the fake.
        fake.Rest.Validates = false;
        fake.Interactions.Patience = TimeSpan.FromSeconds(30);
        await using var client = start(fake);
        try
        {
            await UntilSaid(fake, client, "ready");
            await MessagesAsync(fake, client);
            await InteractionsAsync(fake);
            await ResumeAsync(fake, client);
        }
        catch (TimeoutException exception)
        {
            Assert.Fail($"{exception.Message}\nIt wrote:\n{string.Join('\n', client.Lines)}\n{client.Errors}\nIt asked for:\n{string.Join('\n', fake.Rest.Requests)}");
        }
    }

    private static async Task MessagesAsync(FakeDiscord fake, ForeignProcess client)
    {
        var reply = await fake.Members.AnswerToAsync(fake.Members.Say("reply"));
        Assert.Equal("Title", (string?)reply["embeds"]![0]!["title"]);
        var edited = await fake.Members.AnswerToAsync(fake.Members.Say("edit"));
        await fake.Pulse.UntilAsync(() => (string?)edited["content"] == "after", "the edit");
        fake.Members.Say("delete");
        await UntilSaid(fake, client, "deleted");
        fake.Members.Say("thread");
        await fake.Pulse.UntilAsync(() => fake.Members.BotMessages.Any(message => (string?)message["content"] == "in the thread"), "the thread", Patience);
        var click = fake.Members.Click((string)reply["id"]!, "Press");
        Assert.Equal($"pressed press under {reply["id"]}", (string?)(await fake.Members.AnswerToAsync(click))["content"]);
        Assert.True(click.IsEphemeral);
        fake.Members.SayDirectly("hello");
        await UntilSaid(fake, client, "received hello");
    }

    private static async Task InteractionsAsync(FakeDiscord fake)
    {
        Assert.Contains(fake.World.Commands.Values.SelectMany(commands => commands), command => (string?)command!["name"] == "now");
        var now = await fake.Members.AnswerToAsync(fake.Members.Use("now", new JsonObject { ["word"] = "here" }));
        Assert.Equal("now here", (string?)now["content"]);
        var later = fake.Members.Use("later");
        await fake.Pulse.UntilAsync(
            () => later.Original is { } id && (string?)fake.World.FindMessage(id)!["content"] == "later"
                && fake.Members.BotMessages.Any(message => (string?)message["content"] == "and later"),
            "the deferred answer and its follow-up", Patience);
        Assert.Equal(5, later.FirstAnswer);
        var typed = fake.Members.Type("now", "word", "abc");
        await fake.Members.FirstAnswerAsync(typed);
        Assert.Equal("abc!", (string?)typed.Data!["choices"]![0]!["name"]);
    }

    private static async Task ResumeAsync(FakeDiscord fake, ForeignProcess client)
    {
        fake.Gateway.Cut();
        fake.Members.Say("missed");
        await UntilSaid(fake, client, "received missed");
        await UntilSaid(fake, client, "resumed");
        Assert.Equal((1, 1), (fake.Gateway.Identifies, fake.Gateway.Resumes));
    }

    private static Task UntilSaid(FakeDiscord fake, ForeignProcess client, string line) =>
        fake.Pulse.UntilAsync(() => client.Lines.Contains(line), $"the line \"{line}\"", Patience);
}
