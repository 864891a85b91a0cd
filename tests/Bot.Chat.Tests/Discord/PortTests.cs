using System.Text.Json.Nodes;
using System.Threading.Channels;
using Bot.Discord;
using Bot.Discord.Port;
using Bot.Testing;
using Bot.Testing.Discord;

namespace Bot.Chat.Tests.Discord;

/// <summary>Calls of the port that no answer of the bot needs so far.</summary>
public sealed class PortTests : IAsyncLifetime
{
    private readonly CancellationTokenSource stopping = new();
    private readonly Channel<DiscordEvent> events = Channel.CreateUnbounded<DiscordEvent>();
    private FakeDiscord fake = null!;

    public async ValueTask InitializeAsync() => fake = await FakeDiscord.StartAsync();

    public async ValueTask DisposeAsync()
    {
        await stopping.CancelAsync();
        await fake.DisposeAsync();
        stopping.Dispose();
    }

    [Theory, EachClient]
    public async Task A_follow_up_whose_answer_is_lost_is_not_said_twice(ClientKind kind)
    {
        await using var client = await ConnectAsync(kind);
        var interaction = await UseAsync(client);
        fake.Rest.Fail(IsFollowUp, new FakeAnswer(0) { AfterDoing = true });
        var failure = await Assert.ThrowsAsync<DiscordRequestException>(
            () => client.FollowUpAsync(interaction, OutgoingMessage.Text("and this"), isPrivate: false, stopping.Token));
        Assert.Equal(DiscordFailure.Unavailable, failure.Failure);
        Assert.Single(fake.Members.BotMessages, message => message.Content() == "and this");
    }

    [Theory, EachClient]
    public async Task A_follow_up_that_Discord_had_no_room_for_is_said_later(ClientKind kind)
    {
        await using var client = await ConnectAsync(kind);
        var interaction = await UseAsync(client);
        fake.Rest.Fail(IsFollowUp, FakeAnswer.Limited("shared", 0.05));
        await client.FollowUpAsync(interaction, OutgoingMessage.Text("and this"), isPrivate: true, stopping.Token);
        Assert.Equal(64, (int)fake.Members.BotMessages.Single(message => message.Content() == "and this")["flags"]!);
    }

    [Theory, EachClient]
    public async Task A_thread_can_be_opened_on_a_message_and_written_in(ClientKind kind)
    {
        await using var client = await ConnectAsync(kind);
        var message = fake.Members.Say("small talk");
        var thread = await client.OpenThreadAsync(
            Snowflake.Parse(fake.World.General), Snowflake.Parse(message), "sources", stopping.Token);
        await client.SendAsync(thread, OutgoingMessage.Text("here"), stopping.Token);
        Assert.Equal(thread.ToString(), (string?)fake.Members.BotMessages.Single()["channel_id"]);
        Assert.Equal("sources", (string?)fake.World.FindChannel(thread.ToString())!["name"]);
    }

    private static bool IsFollowUp(RecordedRequest request) =>
        request.Method == "POST" && request.Path.StartsWith("webhooks/", StringComparison.Ordinal);

    private async Task<IDiscordClient> ConnectAsync(ClientKind kind)
    {
        var options = new DiscordOptions { Token = fake.World.Token, ApiBaseUrl = fake.ApiBaseUrl };
        var client = Clients.Create(kind, options, new BotSetup().Timings, new RecordingLogger<DiscordClient>(fake.Pulse));
        fake.Rest.AllowsUnknownFields = kind != ClientKind.Own;
        _ = client.RunAsync(events.Writer, stopping.Token);
        await fake.Pulse.UntilAsync(() => fake.Gateway.Connected > 0, "the client to connect");
        return client;
    }

    private async Task<Interaction> UseAsync(IDiscordClient client)
    {
        fake.Interactions.Patience = TimeSpan.FromSeconds(30);
        fake.Members.Use("ask", new JsonObject { ["question"] = "haqqani" });
        var used = await events.Reader.ReadAllAsync(stopping.Token).OfType<CommandUsed>().FirstAsync(stopping.Token);
        await client.RespondAsync(used.Interaction, OutgoingMessage.Text("first"), isPrivate: false, stopping.Token);
        return used.Interaction;
    }
}
