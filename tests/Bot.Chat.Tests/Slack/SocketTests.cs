using System.Text.Json.Nodes;
using Bot.Slack.Socket;
using Bot.Testing;
using Bot.Testing.Slack;
using Microsoft.Extensions.Logging;

namespace Bot.Chat.Tests.Slack;

public sealed class SocketTests
{
    [Theory, EachClient]
    public async Task An_event_is_acknowledged_while_its_handler_still_works(ClientKind kind)
    {
        var never = new TaskCompletionSource<Bot.Core.Conversation.Library>();
        await using var bot = await RunningBot.StartAsync(kind, new BotSetup
        {
            Clock = new ManualTimeProvider(),
            Libraries = cancellation => new(never.Task.WaitAsync(cancellation)),
        });
        var envelope = bot.People.Command("C1", "U1", "/ask", "haqqani");
        await envelope.Acknowledged.WaitAsync(TimeSpan.FromSeconds(30), TestContext.Current.CancellationToken);

        Assert.Empty(bot.Channel.Ephemerals);
        never.SetResult(SeedLibrary.Instance);
        await bot.WhisperAsync();
    }

    [Theory, EachClient]
    public async Task The_same_event_in_a_second_envelope_is_acknowledged_and_answered_once(ClientKind kind)
    {
        await using var bot = await RunningBot.StartAsync(kind);
        var first = bot.People.Command("C1", "U1", "/ask", "haqqani");
        await bot.WhisperAsync();
        var second = bot.Fake.Sockets.DeliverAgain(first);
        await second.Acknowledged.WaitAsync(TimeSpan.FromSeconds(30), TestContext.Current.CancellationToken);
        await bot.MessagesAfterAnotherQuestionAsync();

        Assert.Single(bot.Channel.Ephemerals);
    }

    [Theory, EachClient]
    public async Task An_old_event_that_was_never_seen_is_answered_however_late(ClientKind kind)
    {
        await using var bot = await RunningBot.StartAsync(kind);
        bot.People.Tell(new JsonObject
        {
            ["type"] = "message",
            ["channel"] = "C1",
            ["channel_type"] = "channel",
            ["user"] = "U1",
            ["text"] = "!haqqani",
            ["ts"] = "1500000000.000100",
        });

        Assert.Equal("1500000000.000100", (string?)(await bot.AnswerAsync())["thread_ts"]);
    }

    [Theory, EachClient]
    public async Task An_event_that_found_no_room_is_left_unacknowledged_and_answered_when_it_comes_again(ClientKind kind)
    {
        var clock = new ManualTimeProvider();
        var library = new TaskCompletionSource<Bot.Core.Conversation.Library>();
        await using var bot = await RunningBot.StartAsync(kind, new BotSetup
        {
            Clock = clock,
            Libraries = cancellation => new(library.Task.WaitAsync(cancellation)),
            Options = fake => BotSetup.Default(fake, pending: 10),
        });
        var envelopes = Enumerable.Range(0, 15).Select(number => bot.People.Command("C1", $"U{number + 10}", "/ask", "haqqani")).ToList();
        await bot.Fake.UntilAsync(() => envelopes.Count(envelope => envelope.IsAcknowledged) == 10, "ten are taken");
        library.SetResult(SeedLibrary.Instance);
        await bot.WhisperAsync(10);
        await bot.Fake.UntilAsync(() => bot.Fake.Calls.Count(call => call is { Method: "response_url", IsDone: true }) == 10, "ten are done");
        clock.Advance(TimeSpan.FromSeconds(3));
        await bot.WhisperAsync(15);
        await bot.MessagesAfterAnotherQuestionAsync();

        Assert.Equal(15, bot.Channel.Ephemerals.Select(shown => shown.User).Distinct().Count());
        Assert.Equal(15, bot.Channel.Ephemerals.Count);
        Assert.Contains(bot.ClientLog.Lines, line => line.Line.Contains("too many events", StringComparison.Ordinal));
    }

    [Theory]
    [EachClient("warning")]
    [EachClient("refresh_requested")]
    [EachClient("link_disabled")]
    public async Task When_asked_to_leave_the_new_socket_is_open_before_the_old_one_is_left(ClientKind kind, string reason)
    {
        await using var bot = await RunningBot.StartAsync(kind);
        await bot.Fake.Sockets.DisconnectAsync(reason);
        await bot.Fake.UntilAsync(() => bot.Fake.Sockets is { Opened: 2, Open: 1 }, "the change of sockets");

        Assert.Equal(2, bot.Fake.Sockets.MostOpen);
        bot.People.Post("C1", "U1", "!haqqani");
        await bot.AnswerAsync();
    }

    [Theory, EachClient]
    public async Task The_old_socket_is_still_read_while_the_new_one_opens(ClientKind kind)
    {
        var clock = new ManualTimeProvider();
        await using var bot = await RunningBot.StartAsync(kind, new BotSetup { Clock = clock });
        bot.Fake.Faults.Next("apps.connections.open", FakeFault.Refusal("internal_error"));
        await bot.Fake.Sockets.DisconnectAsync("warning");
        await bot.Fake.CallAsync("apps.connections.open", 2);
        bot.People.Post("C1", "U1", "!haqqani");
        await bot.AnswerAsync();

        Assert.Equal(1, bot.Fake.Sockets.Opened);
    }

    [Theory]
    [EachClient("internal_error")]
    [EachClient("invalid_auth")]
    [EachClient("ratelimited")]
    public async Task A_refusal_while_reconnecting_is_tried_again(ClientKind kind, string error)
    {
        var clock = new ManualTimeProvider();
        await using var bot = await RunningBot.StartAsync(kind, new BotSetup { Clock = clock });
        bot.Fake.Faults.Next("apps.connections.open", FakeFault.Refusal(error), 2);
        bot.Fake.Sockets.DropAll();
        await ReconnectAsync(bot, clock, 2);

        bot.People.Post("C1", "U1", "!haqqani");
        await bot.AnswerAsync();
    }

    [Theory, EachClient]
    public async Task A_dropped_socket_and_a_dead_api_are_waited_out(ClientKind kind)
    {
        var clock = new ManualTimeProvider();
        await using var bot = await RunningBot.StartAsync(kind, new BotSetup { Clock = clock });
        bot.Fake.Faults.Next("apps.connections.open", FakeFault.OfStatus(503), 2);
        bot.Fake.Faults.Next("apps.connections.open", new FakeFault(FaultKind.Reset), 2);
        bot.Fake.Faults.Next("apps.connections.open", new FakeFault(FaultKind.Html), 2);
        bot.Fake.Sockets.DropAll();
        await ReconnectAsync(bot, clock, 6);

        Assert.Equal(2, bot.Fake.Sockets.Opened);
    }

    [Theory, EachClient]
    public async Task What_was_sent_while_nobody_listened_is_answered_afterwards(ClientKind kind)
    {
        var clock = new ManualTimeProvider();
        await using var bot = await RunningBot.StartAsync(kind, new BotSetup { Clock = clock });
        bot.Fake.Faults.Next("apps.connections.open", FakeFault.OfStatus(500), 1);
        bot.Fake.Sockets.DropAll();
        await bot.Fake.UntilAsync(() => bot.Fake.Sockets.Open == 0, "the socket goes");
        bot.People.Post("C1", "U1", "!haqqani");
        await ReconnectAsync(bot, clock, 1);

        await bot.AnswerAsync();
    }

    [Theory, EachClient]
    public async Task A_frozen_peer_is_noticed(ClientKind kind)
    {
        await using var bot = await RunningBot.StartAsync(kind, new BotSetup
        {
            Timing = new SocketTiming { PingInterval = TimeSpan.FromMilliseconds(50), PongDeadline = TimeSpan.FromMilliseconds(100) },
        });
        bot.Fake.FreezeOpenSockets();
        await bot.Fake.UntilAsync(() => bot.Fake.Sockets.Opened == 2, "a new socket is opened");
        bot.People.Post("C1", "U1", "!haqqani");

        // The frozen socket still counts as open for Slack, so every second event is lost there until its deadline.
        bot.People.Post("C1", "U2", "!haqqani");
        await bot.AnswersAsync(1);
    }

    [Fact]
    public void A_frozen_peer_is_noticed_within_twenty_seconds_by_default()
    {
        var timing = new SocketTiming();

        Assert.InRange(timing.PingInterval + timing.PongDeadline, TimeSpan.Zero, TimeSpan.FromSeconds(20));
    }

    [Theory, EachClient]
    public async Task Unknown_envelopes_are_acknowledged_and_garbage_is_survived(ClientKind kind)
    {
        await using var bot = await RunningBot.StartAsync(kind);
        foreach (var garbage in new[] { "", "no json", "[]", "{}", "{\"type\":5}", "{\"type\":\"events_api\",\"envelope_id\":\"x\",\"payload\":[1]}" })
            await bot.Fake.Sockets.SendRawAsync(garbage);
        FakeEnvelope[] odd =
        [
            bot.Fake.Sockets.Deliver("something_new", new JsonObject { ["a"] = 1 }),
            bot.Fake.Sockets.Deliver("events_api", []),
            bot.Fake.Sockets.Deliver("interactive", new JsonObject { ["type"] = "block_actions", ["actions"] = "none" }),
            bot.Fake.Sockets.Deliver("slash_commands", new JsonObject { ["command"] = null }),
        ];
        await Task.WhenAll(odd.Select(envelope => envelope.Acknowledged)).WaitAsync(TimeSpan.FromSeconds(30), TestContext.Current.CancellationToken);
        bot.People.Post("C1", "U1", "!haqqani");
        await bot.AnswerAsync();

        Assert.Equal(1, bot.Fake.Sockets.Opened);
    }

    [Theory]
    [EachClient("xapp-wrong", "xoxb-fake", "Slack:AppToken")]
    [EachClient("xapp-fake", "xoxb-wrong", "Slack:BotToken")]
    [EachClient("xoxb-fake", "xoxb-fake", "Slack:AppToken")]
    public async Task A_bad_token_ends_this_edge_with_one_line_that_says_what_to_do(ClientKind kind, string app, string bottoken, string setting)
    {
        await using var bot = await RunningBot.StartAsync(kind, new BotSetup { Options = fake => BotSetup.Default(fake, appToken: app, botToken: bottoken) }, waits: false);
        await bot.Running.WaitAsync(TimeSpan.FromSeconds(30), TestContext.Current.CancellationToken);

        var error = Assert.Single(bot.EdgeLog.Lines, line => line.Level == LogLevel.Error).Line;
        Assert.Contains(setting, error);
        Assert.DoesNotContain(bot.EdgeLog.Lines.Concat(bot.ClientLog.Lines), line => line.Line.Contains("auth.test", StringComparison.Ordinal));
        Assert.DoesNotContain(bot.EdgeLog.Lines.Concat(bot.ClientLog.Lines), line => line.Line.Contains("xapp-", StringComparison.Ordinal) || line.Line.Contains("xoxb-", StringComparison.Ordinal));
    }

    [Theory, EachClient]
    public async Task Shutting_down_finishes_the_answers_in_work(ClientKind kind)
    {
        var library = new TaskCompletionSource<Bot.Core.Conversation.Library>();
        var bot = await RunningBot.StartAsync(kind, new BotSetup { Libraries = cancellation => new(library.Task.WaitAsync(cancellation)) });
        var envelope = bot.People.Command("C1", "U1", "/ask", "haqqani");
        await envelope.Acknowledged.WaitAsync(TimeSpan.FromSeconds(30), TestContext.Current.CancellationToken);
        var stopping = bot.StopAsync();
        library.SetResult(SeedLibrary.Instance);
        await stopping;

        Assert.Single(bot.Channel.Ephemerals);
        await bot.DisposeAsync();
    }

    [Theory, EachClient]
    public async Task Answers_that_a_shutdown_cuts_short_say_so(ClientKind kind)
    {
        var clock = new ManualTimeProvider();
        var bot = await RunningBot.StartAsync(kind, new BotSetup { Clock = clock, Libraries = async cancellation => await NeverAsync(cancellation) });
        bot.People.Post("C1", "U1", "!haqqani");
        bot.People.Post("C1", "U1", "Small talk.");
        var command = bot.People.Command("C1", "U2", "/ask", "haqqani");
        await command.Acknowledged.WaitAsync(TimeSpan.FromSeconds(30), TestContext.Current.CancellationToken);
        await bot.StopAsync();

        Assert.Contains("ask again", Shown.All(Assert.Single(bot.Fake.Workspace.BotMessages)));
        Assert.Contains("ask again", Shown.All(Assert.Single(bot.Channel.Ephemerals).Message));
        await bot.DisposeAsync();
    }

    [Theory, EachClient]
    public async Task A_burst_of_ten_thousand_events_is_acknowledged_and_only_what_is_addressed_is_answered(ClientKind kind)
    {
        var clock = new ManualTimeProvider();
        await using var bot = await RunningBot.StartAsync(kind, new BotSetup { Clock = clock });
        var envelopes = Enumerable.Range(0, 10_000)
            .Select(number => bot.People.Tell(new JsonObject
            {
                ["type"] = "message",
                ["channel"] = "C1",
                ["channel_type"] = "channel",
                ["user"] = $"U{number}",
                ["text"] = number % 1_000 == 0 ? "!haqqani" : "Just talking.",
                ["ts"] = $"1600000000.{number:000000}",
            }))
            .ToList();
        await HandledAsync(bot, envelopes);
        if (envelopes.Any(envelope => !envelope.IsAcknowledged))
        {
            clock.Advance(TimeSpan.FromSeconds(3));
            await HandledAsync(bot, envelopes);
        }

        Assert.All(envelopes, envelope => Assert.True(envelope.IsAcknowledged));
        await bot.Fake.UntilAsync(() => Answered(bot) == 10, "ten are answered");
        Assert.Equal(10, bot.Fake.Workspace.BotMessages.Count);
    }

    private static async Task<Bot.Core.Conversation.Library> NeverAsync(CancellationToken cancellation)
    {
        await Task.Delay(Timeout.Infinite, cancellation);
        throw new InvalidOperationException("never reached");
    }

    // Every delivery was either acknowledged or found no room.
    private static Task HandledAsync(RunningBot bot, List<FakeEnvelope> envelopes) => bot.Fake.UntilAsync(
        () => envelopes.Count(envelope => envelope.IsAcknowledged)
            + bot.ClientLog.Lines.Count(line => line.Line.Contains("too many events", StringComparison.Ordinal))
            >= envelopes.Sum(envelope => envelope.Deliveries),
        "every event is handled");

    private static int Answered(RunningBot bot) =>
        bot.Fake.Workspace.BotMessages.Select(message => (string?)message["thread_ts"]).Where(thread => thread!.StartsWith("16000", StringComparison.Ordinal)).Distinct().Count();

    // The bot waits 1, 2, 4 … up to 30 seconds between attempts.
    private static async Task ReconnectAsync(RunningBot bot, ManualTimeProvider clock, int failures)
    {
        var goal = bot.Fake.Sockets.Opened + 1;
        for (var failure = 0; failure < failures; failure++)
        {
            var delay = TimeSpan.FromSeconds(Math.Min(30, 1 << failure));
            await clock.WhenATimerIsDueIn(delay);
            clock.Advance(delay);
        }

        await bot.Fake.UntilAsync(() => bot.Fake.Sockets.Opened == goal, "the bot connects again");
    }
}
