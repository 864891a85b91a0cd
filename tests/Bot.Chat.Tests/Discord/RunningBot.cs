using System.Text.Json.Nodes;
using Bot.Core.Conversation;
using Bot.Core.Conversation.Answering;
using Bot.Core.Conversation.Chat;
using Bot.Core.Conversation.Feedback;
using Bot.Core.Quoting;
using Bot.Core.Ranking;
using Bot.Discord;
using Bot.Discord.Edge;
using Bot.Discord.Port;
using Bot.Testing;
using Bot.Testing.Discord;

namespace Bot.Chat.Tests.Discord;

/// <summary>The bot, unmodified, on a fake Discord.</summary>
internal sealed class RunningBot : IAsyncDisposable
{
    private readonly CancellationTokenSource stopping = new();
    private readonly IDiscordClient client;
    private readonly TimeProvider clock;

    private RunningBot(FakeDiscord fake, ClientKind kind, BotSetup setup)
    {
        (Fake, clock) = (fake, setup.Clock);
        EdgeLog = new RecordingLogger<DiscordEdge>(fake.Pulse);
        ClientLog = new RecordingLogger<DiscordClient>(fake.Pulse);
        var options = setup.Options(fake);
        client = Clients.Create(kind, options, setup.Timings, ClientLog, setup.Clock);
        Scopes = new KeptScopes(setup.Clock, fake.Pulse.Beat);
        var conversation = new ConversationOptions();
        var responder = new Responder(conversation, new AnswerFinder(new RankingOptions(), new QuotingOptions()), setup.Clock);
        var desk = new ChatDesk(responder, setup.Libraries, setup.Chat, setup.Clock);
        var edge = new DiscordEdge(client, desk, new FeedbackDesk(setup.Feedback ?? Feedback, setup.Clock), setup.Libraries, conversation.Prefix, options, Scopes, setup.Timings, setup.Clock, EdgeLog);
        Running = edge.RunAsync(stopping.Token);
        _ = Running.ContinueWith(_ => fake.Pulse.Beat(), TaskScheduler.Default);
    }

    public FakeDiscord Fake { get; }

    public FakeMembers Members => Fake.Members;

    public RecordingLogger<DiscordEdge> EdgeLog { get; }

    public RecordingLogger<DiscordClient> ClientLog { get; }

    public KeptScopes Scopes { get; }

    public KeptFeedback Feedback { get; } = new();

    /// <summary>Ends when the edge does.</summary>
    public Task Running { get; }

    /// <summary>Starts the bot and waits until it is connected and its commands are registered.</summary>
    public static async Task<RunningBot> StartAsync(ClientKind kind, BotSetup? setup = null, Action<FakeDiscord>? prepare = null)
    {
        var bot = await StartUnconnectedAsync(kind, setup, prepare);
        await bot.Fake.Pulse.UntilAsync(() => !bot.Fake.World.Commands.IsEmpty && bot.Fake.Gateway.Connected > 0, "the bot to connect");
        return bot;
    }

    /// <summary>Starts the bot where it may not come to be connected.</summary>
    public static async Task<RunningBot> StartUnconnectedAsync(ClientKind kind, BotSetup? setup = null, Action<FakeDiscord>? prepare = null)
    {
        var fake = await FakeDiscord.StartAsync();
        // A busy machine may take longer than Discord's 3 s over the very first answer of a test run.
        fake.Interactions.Patience = TimeSpan.FromSeconds(30);
        // What the bot says in its own words is checked to the letter.
        fake.Rest.AllowsUnknownFields = kind != ClientKind.Own;
        prepare?.Invoke(fake);
        return new RunningBot(fake, kind, setup ?? new BotSetup());
    }

    /// <summary>Asks in the general channel and waits for the answer.</summary>
    public Task<JsonObject> AskAsync(string text) => Members.AnswerToAsync(Members.Say(text));

    /// <summary>Sets the date of the bot's machine ahead, or back when negative, while no time passes.</summary>
    public void SetDateAhead(TimeSpan by)
    {
        ((ManualTimeProvider)clock).SetDateAhead(by);
        DiscordNetDate.SetAhead(client, by);
    }

    public Task StopAsync() => stopping.CancelAsync();

    /// <summary>Stops everything; fails when Discord would have refused a request of the bot.</summary>
    public async ValueTask DisposeAsync()
    {
        await stopping.CancelAsync();
        await Running.ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
        await client.DisposeAsync();
        var problems = Fake.Rest.Problems;
        await Fake.DisposeAsync();
        stopping.Dispose();
        Scopes.Dispose();
        Assert.Empty(problems);
    }
}
