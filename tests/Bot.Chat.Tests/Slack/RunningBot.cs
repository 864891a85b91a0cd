using System.Text.Json.Nodes;
using Bot.Core.Conversation;
using Bot.Core.Conversation.Answering;
using Bot.Core.Conversation.Chat;
using Bot.Core.Quoting;
using Bot.Core.Ranking;
using Bot.Slack;
using Bot.Testing;
using Bot.Testing.Slack;

namespace Bot.Chat.Tests.Slack;

/// <summary>The Slack edge with one of its clients, in a fake workspace with the channel C1.</summary>
internal sealed class RunningBot : IAsyncDisposable
{
    private readonly CancellationTokenSource stop = new();
    private readonly SlackClient client;

    private RunningBot(FakeSlack fake, SlackClient client, SlackOptions options, BotSetup setup)
    {
        (Fake, this.client) = (fake, client);
        var conversation = new ConversationOptions();
        var responder = new Responder(conversation, new AnswerFinder(new RankingOptions(), new QuotingOptions()), fake.Clock);
        var parts = new SlackEdgeParts(responder, setup.Libraries, setup.Chat, conversation, setup.Feedback ?? Feedback);
        Scopes = new KeptScopes(fake.Clock, () => { });
        Running = new SlackEdge(client, options, parts, Scopes, fake.Clock, EdgeLog).RunAsync(stop.Token);
    }

    public FakeSlack Fake { get; }

    public KeptScopes Scopes { get; }

    public KeptFeedback Feedback { get; } = new();

    public KeptLog<SlackEdge> EdgeLog { get; } = new();

    public KeptLog<SlackClient> ClientLog { get; private init; } = new();

    /// <summary>Completes when the edge has stopped.</summary>
    public Task Running { get; }

    public FakeChannel Channel => Fake.Workspace.Channel("C1");

    public FakePeople People => Fake.People;

    public static async Task<RunningBot> StartAsync(ClientKind kind, BotSetup? setup = null, bool waits = true)
    {
        setup ??= new BotSetup();
        var fake = await FakeSlack.StartAsync(setup.Clock);
        fake.Workspace.Add("C1");
        setup.Prepare(fake);
        var options = setup.Options(fake);
        var log = new KeptLog<SlackClient>();
        var bot = new RunningBot(fake, Clients.Create(kind, options, fake.Clock, log, setup.Timing), options, setup) { ClientLog = log };
        if (waits) await fake.UntilAsync(() => log.Lines.Any(line => line.Line.EndsWith("connected.", StringComparison.Ordinal)), "the bot connects");
        return bot;
    }

    /// <summary>Waits until the bot has posted so many messages.</summary>
    public async Task<IReadOnlyList<JsonObject>> AnswersAsync(int count)
    {
        await Fake.UntilAsync(() => Fake.Workspace.BotMessages.Count >= count, $"{count} answers");
        return Fake.Workspace.BotMessages;
    }

    public async Task<JsonObject> AnswerAsync() => (await AnswersAsync(1))[0];

    /// <summary>Waits until a member was shown so many messages for their eyes only.</summary>
    public async Task<JsonObject> WhisperAsync(int number = 1, string channel = "C1")
    {
        var place = Fake.Workspace.Channel(channel);
        await Fake.UntilAsync(() => place.Ephemerals.Count >= number, $"whisper {number}");
        return place.Ephemerals[number - 1].Message;
    }

    /// <summary>Waits until an event is being handled.</summary>
    public async Task<Errand> ErrandAsync()
    {
        await Fake.UntilAsync(() => Scopes.Open.Count == 1, "one event is being handled");
        return Scopes.Open[0].Errand;
    }

    /// <summary>Posts a question that is answered, and waits for it: whatever was sent before has been handled by then.</summary>
    public async Task<int> MessagesAfterAnotherQuestionAsync()
    {
        var ts = People.Post("C1", "U9", "!haqqani");
        await Fake.UntilAsync(() => Fake.Workspace.BotMessages.Any(message => (string?)message["thread_ts"] == ts), "the last question is answered");
        return Fake.Workspace.BotMessages.Count - 1;
    }

    public async Task StopAsync()
    {
        await stop.CancelAsync();

        // What waits for a clock that stands still waits for ever; what is in work otherwise gets a moment to end.
        while (await Task.WhenAny(Running, Task.Delay(TimeSpan.FromSeconds(2))) != Running)
            if (Fake.Clock is ManualTimeProvider clock) clock.Advance(TimeSpan.FromSeconds(6));
        await Running;
    }

    /// <summary>Stops everything; fails when Slack would have refused a call of the bot.</summary>
    public async ValueTask DisposeAsync()
    {
        await StopAsync();
        client.Dispose();
        var problems = Fake.Problems;
        await Fake.DisposeAsync();
        stop.Dispose();
        Scopes.Dispose();
        Assert.Empty(problems);
    }
}
