using Bot.Slack;
using Bot.Testing;
using Bot.Testing.Slack;

namespace Bot.Chat.Tests.Slack;

public sealed class WebApiFaultTests
{
    [Theory, EachClient]
    public async Task A_client_that_was_disposed_of_sends_nothing_more(ClientKind kind)
    {
        var clock = new ManualTimeProvider();
        await using var fake = await FakeSlack.StartAsync(clock);
        using var client = Clients.Create(kind, BotSetup.Default(fake), clock, new KeptLog<SlackClient>(), null);
        Assert.Null((await client.SignInAsync(TestContext.Current.CancellationToken)).Error);
        client.Dispose();
        var signIn = clock.PassUntilAsync(client.SignInAsync(TestContext.Current.CancellationToken));
        Assert.True(await Record.ExceptionAsync(() => signIn) is ObjectDisposedException || (await signIn).Error is not null);
        Assert.Single(fake.Calls);
    }

    [Theory, EachClient]
    public async Task A_rate_limit_is_waited_out_as_long_as_slack_says(ClientKind kind)
    {
        var clock = new ManualTimeProvider();
        await using var bot = await RunningBot.StartAsync(kind, new BotSetup { Clock = clock });
        bot.Fake.Faults.Next("chat.postMessage", FakeFault.RateLimit("17"));
        bot.People.Post("C1", "U1", "!haqqani");
        await clock.WhenATimerIsDueIn(TimeSpan.FromSeconds(17));
        clock.Advance(TimeSpan.FromSeconds(1));
        await bot.Fake.CallAsync("reactions.add");
        Assert.Empty(bot.Fake.Workspace.BotMessages);
        clock.Advance(TimeSpan.FromSeconds(16));

        await bot.AnswerAsync();
        Assert.Single(bot.Fake.Workspace.BotMessages);
    }

    [Theory, EachClient]
    public async Task A_rate_limit_that_names_no_time_is_waited_out_for_a_second(ClientKind kind)
    {
        var clock = new ManualTimeProvider();
        await using var bot = await RunningBot.StartAsync(kind, new BotSetup { Clock = clock });
        bot.Fake.Faults.Next("chat.postMessage", FakeFault.RateLimit(null));
        bot.People.Post("C1", "U1", "!haqqani");
        await clock.WhenATimerIsDueIn(TimeSpan.FromSeconds(1));
        clock.Advance(TimeSpan.FromSeconds(1));

        await bot.AnswerAsync();
    }

    private static readonly (string What, FakeFault Fault)[] Lost =
    [
        ("a server error", FakeFault.OfStatus(503)),
        ("HTML of a proxy", new FakeFault(FaultKind.Html)),
        ("a reset before it was carried out", new FakeFault(FaultKind.Reset)),
        ("a reset after it was carried out", new FakeFault(FaultKind.ResetAfterwards)),
        ("an error of Slack's own", FakeFault.Refusal("internal_error")),
    ];

    public static IEnumerable<TheoryDataRow<ClientKind, string, FakeFault>> Losses =>
        from kind in Enum.GetValues<ClientKind>()
        from lost in Lost
        select new TheoryDataRow<ClientKind, string, FakeFault>(kind, lost.What, lost.Fault) { Skip = Clients.SkipReason(kind) };

    [Theory]
    [MemberData(nameof(Losses))]
    public async Task An_answer_that_may_have_been_lost_stands_there_once_in_the_end(ClientKind kind, string what, FakeFault fault)
    {
        Assert.NotEmpty(what);
        var clock = new ManualTimeProvider();
        await using var bot = await RunningBot.StartAsync(kind, new BotSetup { Clock = clock });
        bot.Fake.Faults.Next("chat.postMessage", fault);
        bot.People.Post("C1", "U1", "!haqqani");
        await clock.WhenATimerIsDueIn(TimeSpan.FromSeconds(1));
        clock.Advance(TimeSpan.FromSeconds(1));
        await bot.Fake.CallAsync("conversations.replies");
        await bot.AnswerAsync();

        Assert.Equal(1, await bot.MessagesAfterAnotherQuestionAsync());
    }

    [Theory, EachClient]
    public async Task A_call_that_hangs_is_cut_and_made_again(ClientKind kind)
    {
        var clock = new ManualTimeProvider();
        await using var bot = await RunningBot.StartAsync(kind, new BotSetup { Clock = clock });
        bot.Fake.Faults.Next("chat.postMessage", new FakeFault(FaultKind.Silence));
        bot.People.Post("C1", "U1", "!haqqani");
        await bot.Fake.UntilAsync(() => bot.Fake.Calls.Any(call => call.Method == "chat.postMessage"), "the call hangs");
        clock.Advance(TimeSpan.FromSeconds(10));
        await clock.WhenATimerIsDueIn(TimeSpan.FromSeconds(1));
        clock.Advance(TimeSpan.FromSeconds(1));

        await bot.AnswerAsync();
    }

    [Theory]
    [EachClient("invalid_blocks")]
    [EachClient("msg_blocks_too_long")]
    [EachClient("msg_too_long")]
    public async Task Blocks_that_slack_refuses_are_replaced_by_plain_text(ClientKind kind, string error)
    {
        await using var bot = await RunningBot.StartAsync(kind);
        bot.Fake.Faults.Next("chat.postMessage", FakeFault.Refusal(error));
        bot.People.Post("C1", "U1", "!haqqani");

        var answer = await bot.AnswerAsync();

        Assert.Empty(answer["blocks"]!.AsArray());
        Assert.Contains("Haqqani", (string)answer["text"]!);
    }

    [Theory, EachClient]
    public async Task An_answer_that_slack_takes_in_no_form_ends_in_a_plain_sentence(ClientKind kind)
    {
        await using var bot = await RunningBot.StartAsync(kind);
        bot.Fake.Faults.Next("chat.postMessage", FakeFault.Refusal("msg_too_long"), 2);
        bot.People.Post("C1", "U1", "!haqqani");

        Assert.Contains("ask for less", (string)(await bot.AnswerAsync())["text"]!);
    }

    [Theory]
    [EachClient("not_in_channel")]
    [EachClient("channel_not_found")]
    [EachClient("is_archived")]
    [EachClient("some_error_of_tomorrow")]
    public async Task Where_the_bot_may_not_post_the_asker_gets_the_answer_directly(ClientKind kind, string error)
    {
        await using var bot = await RunningBot.StartAsync(kind);
        bot.Fake.Faults.Next("chat.postMessage", FakeFault.Refusal(error));
        bot.People.Post("C1", "U1", "!haqqani");

        var answer = await bot.AnswerAsync();

        Assert.Equal("U1", (await bot.Fake.CallAsync("chat.postMessage", 2))["channel"]);
        Assert.NotEmpty(Shown.Quotes(answer));
        Assert.Contains("where you asked", Shown.All(answer));
    }

    [Theory]
    [EachClient("message_not_found")]
    [EachClient("cant_update_message")]
    [EachClient("edit_window_closed")]
    public async Task An_answer_that_can_not_be_changed_any_more_is_posted_anew(ClientKind kind, string error)
    {
        await using var bot = await RunningBot.StartAsync(kind);
        var ts = bot.People.Post("C1", "U1", "!haqqani");
        await bot.AnswersAsync(1);
        bot.Fake.Faults.Next("chat.update", FakeFault.Refusal(error));
        bot.People.Edit("C1", ts, "!convergences");

        Assert.Contains("onvergence", Shown.All((await bot.AnswersAsync(2))[1]));
    }

    [Theory, EachClient]
    public async Task A_trigger_that_has_expired_ends_in_a_plain_sentence(ClientKind kind)
    {
        await using var bot = await RunningBot.StartAsync(kind);
        bot.Fake.Faults.Next("views.open", FakeFault.Refusal("expired_trigger_id"));
        bot.People.Shortcut("U1", "ask_articles");

        Assert.Contains("click again", Shown.All(await bot.AnswerAsync()));
    }

    [Theory, EachClient]
    public async Task Thumbs_down_is_kept_and_thanked_for_although_the_form_does_not_open(ClientKind kind)
    {
        await using var bot = await RunningBot.StartAsync(kind);
        bot.People.Post("C1", "U1", "!haqqani");
        bot.Fake.Faults.Next("views.open", FakeFault.Refusal("expired_trigger_id"));
        bot.People.Click("C1", await bot.AnswerAsync(), "U2", "👎");

        Assert.Contains("Thank you", Shown.All(await bot.WhisperAsync()));
        Assert.False(Assert.Single(bot.Feedback.Records).Helpful);
    }

    [Theory, EachClient]
    public async Task A_response_url_that_fails_is_replaced_by_an_ephemeral_message(ClientKind kind)
    {
        await using var bot = await RunningBot.StartAsync(kind);
        bot.Fake.Faults.Next("response_url", FakeFault.OfStatus(500));
        bot.People.Command("C1", "U1", "/ask", "haqqani");

        Assert.NotEmpty(Shown.Quotes(await bot.WhisperAsync()));
        Assert.Contains(bot.Fake.Calls, call => call.Method == "chat.postEphemeral");
    }

    [Theory, EachClient]
    public async Task Without_any_way_in_the_channel_a_private_answer_comes_as_a_direct_message(ClientKind kind)
    {
        await using var bot = await RunningBot.StartAsync(kind);
        bot.Fake.Faults.Next("response_url", FakeFault.Refusal("used_url"));
        bot.Fake.Faults.Next("chat.postEphemeral", FakeFault.Refusal("user_not_in_channel"));
        bot.People.Command("C1", "U1", "/ask", "haqqani");

        Assert.NotEmpty(Shown.Quotes(await bot.AnswerAsync()));
        Assert.Single(bot.Fake.Workspace.Channel("D1").Messages);
    }

    [Theory, EachClient]
    public async Task An_answer_that_was_deleted_by_hand_is_no_trouble_when_its_question_goes(ClientKind kind)
    {
        await using var bot = await RunningBot.StartAsync(kind);
        var ts = bot.People.Post("C1", "U1", "!haqqani");
        await bot.AnswerAsync();
        bot.Fake.Faults.Next("chat.delete", FakeFault.Refusal("message_not_found"));
        bot.People.Delete("C1", ts);
        await bot.Fake.CallAsync("chat.delete");

        Assert.Equal(1, await bot.MessagesAfterAnotherQuestionAsync());
    }
}
