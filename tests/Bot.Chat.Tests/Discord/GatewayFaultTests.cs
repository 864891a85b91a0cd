using System.Text.Json.Nodes;
using Bot.Discord;
using Bot.Discord.Port;
using Bot.Testing.Discord;

namespace Bot.Chat.Tests.Discord;

/// <summary>Everything that Discord and the network do to a connection: no event is lost, none is answered twice.</summary>
public sealed class GatewayFaultTests
{
    [Theory, EachClient]
    public async Task A_reconnect_request_is_followed_by_a_resume_and_nothing_is_lost(ClientKind kind)
    {
        await using var bot = await RunningBot.StartAsync(kind);
        bot.Fake.Gateway.AskToReconnect();
        var missed = bot.Members.Say("!haqqani");
        await bot.Members.AnswerToAsync(missed);
        await bot.AskAsync("!convergences");
        Assert.Equal((1, 1), (bot.Fake.Gateway.Identifies, bot.Fake.Gateway.Resumes));
        Assert.Equal(2, bot.Members.BotMessages.Count);
    }

    [Theory, EachClient]
    public async Task What_happens_while_the_connection_is_down_is_answered_after_the_resume(ClientKind kind)
    {
        await using var bot = await RunningBot.StartAsync(kind);
        bot.Fake.Gateway.Cut();
        await bot.Members.AnswerToAsync(bot.Members.Say("!haqqani"));
        Assert.Equal(1, bot.Fake.Gateway.Identifies);
    }

    [Theory, EachClient]
    public async Task A_replay_that_repeats_events_answers_none_twice(ClientKind kind)
    {
        await using var bot = await RunningBot.StartAsync(kind, prepare: fake => fake.Gateway.ReplayOverlap = 100);
        await bot.AskAsync("!haqqani");
        bot.Fake.Gateway.Cut();
        await bot.Fake.Pulse.UntilAsync(() => bot.Fake.Gateway.Resumes == 1, "the resume");
        await bot.AskAsync("!convergences");
        Assert.Equal(2, bot.Fake.Rest.Requests.Count(FakeRest.IsPost));
    }

    [Theory, EachClient]
    public async Task A_lost_session_is_started_anew_after_a_pause(ClientKind kind)
    {
        await using var bot = await RunningBot.StartAsync(kind);
        bot.Fake.Gateway.InvalidateSessions(canResume: false);
        await bot.Fake.Pulse.UntilAsync(() => bot.Fake.Gateway.Identifies == 2 && bot.Fake.Gateway.Connected == 1, "a second session");
        await bot.AskAsync("!haqqani");
        Assert.Equal(0, bot.Fake.Gateway.Resumes);
    }

    [Theory, EachClient]
    public async Task An_invalid_session_that_may_be_resumed_is_resumed(ClientKind kind)
    {
        await using var bot = await RunningBot.StartAsync(kind);
        bot.Fake.Gateway.InvalidateSessions(canResume: true);
        await bot.Members.AnswerToAsync(bot.Members.Say("!haqqani"));
        Assert.Equal((1, 1), (bot.Fake.Gateway.Identifies, bot.Fake.Gateway.Resumes));
    }

    [Theory]
    [EachClient(4000, true)]
    [EachClient(4001, true)]
    [EachClient(4002, true)]
    [EachClient(4003, false)]
    [EachClient(4005, true)]
    [EachClient(4007, false)]
    [EachClient(4008, true)]
    [EachClient(4009, false)]
    [EachClient(1001, true)]
    public async Task A_close_code_that_time_mends_is_followed_by_a_resume_or_a_new_session(ClientKind kind, int code, bool resumes)
    {
        await using var bot = await RunningBot.StartAsync(kind);
        bot.Fake.Gateway.Close(code);
        await bot.Fake.Pulse.UntilAsync(
            () => bot.Fake.Gateway.Resumes + bot.Fake.Gateway.Identifies == 2 && bot.Fake.Gateway.Connected == 1, "the next connection");
        await bot.AskAsync("!haqqani");
        Assert.Equal(resumes ? (1, 1) : (2, 0), (bot.Fake.Gateway.Identifies, bot.Fake.Gateway.Resumes));
    }

    [Theory, EachClient]
    public async Task A_session_is_resumed_where_Discord_says_even_on_another_host(ClientKind kind)
    {
        await using var bot = await RunningBot.StartAsync(kind, prepare: fake => fake.Gateway.ResumeUrl = fake.OtherGatewayUrl);
        bot.Fake.Gateway.Cut();
        await bot.Members.AnswerToAsync(bot.Members.Say("!haqqani"));
        Assert.Equal(new Uri(bot.Fake.OtherGatewayUrl).Port, bot.Fake.Gateway.ResumedAt);
    }

    [Theory, EachClient]
    public async Task A_new_session_after_a_lost_one_begins_where_sessions_begin(ClientKind kind)
    {
        await using var bot = await RunningBot.StartAsync(kind, prepare: fake => fake.Gateway.ResumeUrl = "ws://127.0.0.1:1/nobody");
        bot.Fake.Gateway.InvalidateSessions(canResume: false);
        await bot.Fake.Pulse.UntilAsync(() => bot.Fake.Gateway.Identifies == 2 && bot.Fake.Gateway.Connected == 1, "a second session");
        await bot.AskAsync("!haqqani");
    }

    [Theory, EachClient]
    public async Task When_Discord_requires_more_shards_it_is_asked_how_many_and_they_are_started(ClientKind kind)
    {
        await using var bot = await RunningBot.StartAsync(kind);
        bot.Fake.Endpoints.Shards = 2;
        bot.Fake.Gateway.Close(4011);
        await bot.Fake.Pulse.UntilAsync(() => bot.Fake.Gateway.Connected == 2, "two shards");
        Assert.Equal([0, 0, 1], bot.Fake.Gateway.IdentifiedShards.Order());
        await bot.AskAsync("!haqqani");
        Assert.Single(bot.Members.BotMessages);
    }

    [Theory, EachClient]
    public async Task A_demand_for_shards_that_does_not_end_is_met_no_faster_than_sessions_may_be_started(ClientKind kind)
    {
        var setup = new BotSetup();
        setup = setup with { Timings = setup.Timings with { IdentifyInterval = TimeSpan.FromMilliseconds(300) } };
        await using var bot = await RunningBot.StartUnconnectedAsync(kind, setup, fake => fake.Gateway.RefuseWith = 4011);
        await bot.Fake.Pulse.UntilAsync(() => bot.Fake.Gateway.Identifies == 3, "three attempts");
        var times = bot.Fake.Gateway.TimesOf("identify");
        Assert.True(System.Diagnostics.Stopwatch.GetElapsedTime(times[0], times[2]) > TimeSpan.FromMilliseconds(500), "sessions came too fast");
    }

    [Theory]
    [EachClient(4004, "Discord:Token")]
    [EachClient(4010, "update the bot")]
    [EachClient(4012, "update the bot")]
    [EachClient(4013, "intents")]
    [EachClient(4014, "Message Content Intent")]
    public async Task A_close_code_that_needs_somebody_stops_with_one_line_that_says_what_to_do(ClientKind kind, int code, string says)
    {
        await using var bot = await RunningBot.StartUnconnectedAsync(kind, prepare: fake => fake.Gateway.RefuseWith = code);
        await bot.Fake.Pulse.UntilAsync(() => bot.Running.IsCompleted, "the edge to stop");
        var stopped = await Assert.ThrowsAsync<DiscordStoppedException>(() => bot.Running);
        Assert.Contains(says, stopped.Message, StringComparison.Ordinal);
        Assert.DoesNotContain('\n', stopped.Message);
        Assert.DoesNotContain(bot.Fake.World.Token, stopped.Message, StringComparison.Ordinal);
        Assert.Equal(1, bot.Fake.Gateway.Identifies);
    }

    [Theory]
    [EachClient("wrong")]
    [EachClient("with spaces, and ünïcode")]
    public async Task A_token_that_Discord_refuses_stops_with_one_line(ClientKind kind, string token)
    {
        var setup = new BotSetup { Options = fake => new DiscordOptions { Token = token, ApiBaseUrl = fake.ApiBaseUrl } };
        await using var bot = await RunningBot.StartUnconnectedAsync(kind, setup);
        await bot.Fake.Pulse.UntilAsync(() => bot.Running.IsCompleted, "the edge to stop");
        var stopped = await Assert.ThrowsAsync<DiscordStoppedException>(() => bot.Running);
        Assert.Equal(StopReasons.WrongToken, stopped.Message);
    }

    [Theory, EachClient]
    public async Task Missing_acknowledgements_are_noticed_and_the_session_is_resumed(ClientKind kind)
    {
        await using var bot = await RunningBot.StartAsync(kind, prepare: fake => fake.Gateway.HeartbeatInterval = TimeSpan.FromMilliseconds(100));
        bot.Fake.Gateway.StopAcknowledging();
        await bot.Fake.Pulse.UntilAsync(() => bot.Fake.Gateway.Resumes > 0, "the resume");
        await bot.Members.AnswerToAsync(bot.Members.Say("!haqqani"));
        Assert.Equal(1, bot.Fake.Gateway.Identifies);
    }

    [Theory, EachClient]
    public async Task A_frozen_peer_is_noticed_within_two_heartbeats(ClientKind kind)
    {
        await using var bot = await RunningBot.StartAsync(kind, prepare: fake => fake.Gateway.HeartbeatInterval = TimeSpan.FromMilliseconds(400));
        bot.Fake.Gateway.Freeze();
        var missed = bot.Members.Say("!haqqani");
        await bot.Members.AnswerToAsync(missed);
        Assert.Equal((1, 1), (bot.Fake.Gateway.Identifies, bot.Fake.Gateway.Resumes));
    }

    [Theory, EachClient]
    public async Task A_gateway_that_says_nothing_is_given_up_and_tried_again(ClientKind kind)
    {
        await using var bot = await RunningBot.StartUnconnectedAsync(kind, prepare: fake => fake.Gateway.FreezesNew = true);
        await bot.Fake.Pulse.UntilAsync(() => bot.Fake.Gateway.TimesOf("open").Count > 1, "a second attempt");
        bot.Fake.Gateway.FreezesNew = false;
        await bot.Fake.Pulse.UntilAsync(() => bot.Fake.Gateway.Connected == 1, "the connection");
        await bot.AskAsync("!haqqani");
    }

    [Theory, EachClient]
    public async Task Bytes_that_are_no_zlib_stream_end_in_a_resume(ClientKind kind)
    {
        await using var bot = await RunningBot.StartAsync(kind);
        bot.Fake.Gateway.SendGarbage();
        await bot.Fake.Pulse.UntilAsync(() => bot.Fake.Gateway.Resumes > 0, "the resume");
        await bot.AskAsync("!haqqani");
    }

    [Theory, EachClient]
    public async Task A_flood_of_heartbeat_requests_never_takes_more_than_120_sends_a_minute(ClientKind kind)
    {
        await using var bot = await RunningBot.StartAsync(kind);
        bot.Fake.Gateway.AskForHeartbeats(500);
        await bot.AskAsync("!haqqani");
        Assert.InRange(bot.Fake.Gateway.Heartbeats, 1, 119);
    }

    [Theory, EachClient]
    public async Task Shards_start_as_many_as_recommended_and_no_faster_than_allowed(ClientKind kind)
    {
        var setup = new BotSetup();
        setup = setup with { Timings = setup.Timings with { IdentifyInterval = TimeSpan.FromMilliseconds(300) } };
        await using var bot = await RunningBot.StartUnconnectedAsync(kind, setup, fake => (fake.Endpoints.Shards, fake.Endpoints.MaxConcurrency) = (4, 2));
        await bot.Fake.Pulse.UntilAsync(() => bot.Fake.Gateway.Connected == 4, "four shards");
        Assert.Equal([0, 1, 2, 3], bot.Fake.Gateway.IdentifiedShards.Order());
        var times = bot.Fake.Gateway.TimesOf("identify");
        Assert.True(System.Diagnostics.Stopwatch.GetElapsedTime(times[0], times[2]) > TimeSpan.FromMilliseconds(200), "the third session came with the first two");
        await bot.AskAsync("!haqqani");
        Assert.Single(bot.Members.BotMessages);
    }

    [Theory, EachClient]
    public async Task With_no_session_starts_left_the_bot_waits_for_more(ClientKind kind)
    {
        await using var bot = await RunningBot.StartUnconnectedAsync(
            kind, prepare: fake => (fake.Endpoints.SessionsLeft, fake.Endpoints.SessionsResetAfter) = (0, TimeSpan.FromMilliseconds(300)));
        await bot.Fake.Pulse.UntilAsync(() => bot.Fake.Gateway.Connected == 1, "the session");
        var asked = bot.Fake.Rest.Requests.First(request => request.Path == "gateway/bot").At;
        Assert.True(System.Diagnostics.Stopwatch.GetElapsedTime(asked, bot.Fake.Gateway.TimesOf("identify")[0]) > TimeSpan.FromMilliseconds(250), "identified too early");
    }

    [Theory, EachClient]
    public async Task A_burst_of_ten_thousand_events_loses_no_question(ClientKind kind)
    {
        await using var bot = await RunningBot.StartAsync(kind, prepare: fake => fake.Rest.Validates = false);
        var questions = new List<string>();
        for (var n = 0; n < 10_000; n++)
        {
            if (n % 200 == 0) questions.Add(bot.Members.Say("!haqqani", n % 400 == 0 ? bot.Fake.World.General : bot.Fake.World.Reading));
            else bot.Members.Say("small talk");
        }

        await bot.Fake.Pulse.UntilAsync(() => bot.Members.BotMessages.Count >= questions.Count, "all answers", TimeSpan.FromMinutes(2));
        Assert.All(questions, question => Assert.NotNull(bot.Members.FindAnswer(question)));
        Assert.Equal(questions.Count, bot.Members.BotMessages.Count);
    }

    [Theory, EachClient]
    public async Task An_unreachable_Discord_is_tried_until_it_is_there(ClientKind kind)
    {
        await using var bot = await RunningBot.StartUnconnectedAsync(kind, prepare: fake =>
            fake.Rest.Fail(request => request.Path == "gateway/bot", new FakeAnswer(503) { Html = "<html>down</html>" }, times: 12));
        await bot.Fake.Pulse.UntilAsync(() => bot.Fake.Gateway.Connected == 1, "the connection");
        await bot.AskAsync("!haqqani");
    }

    [Theory, EachClient]
    public async Task An_answer_under_way_at_shutdown_is_finished(ClientKind kind)
    {
        var gate = new TaskCompletionSource<Core.Conversation.Library>();
        var setup = new BotSetup { Libraries = async _ => await gate.Task };
        await using var bot = await RunningBot.StartAsync(kind, setup with { Timings = setup.Timings with { FinishTimeout = TimeSpan.FromSeconds(30) } });
        var question = bot.Members.Say("!haqqani");
        await bot.Fake.Pulse.UntilAsync(() => bot.Fake.Rest.Requests.Any(request => request.Path.EndsWith("/typing", StringComparison.Ordinal)), "typing");
        await bot.StopAsync();
        gate.SetResult(SeedLibrary.Instance);
        Assert.NotEmpty((await bot.Members.AnswerToAsync(question)).Excerpts());
        await bot.Running;
    }

    [Theory, EachClient]
    public async Task An_answer_that_cannot_be_finished_at_shutdown_says_so(ClientKind kind)
    {
        var setup = new BotSetup { Libraries = async cancellation => await NeverAsync(cancellation) };
        await using var bot = await RunningBot.StartAsync(kind, setup);
        var question = bot.Members.Say("!haqqani");
        await bot.Fake.Pulse.UntilAsync(() => bot.Fake.Rest.Requests.Any(request => request.Path.EndsWith("/typing", StringComparison.Ordinal)), "typing");
        await bot.StopAsync();
        Assert.Contains("ask again", (await bot.Members.AnswerToAsync(question)).AllText(), StringComparison.Ordinal);
        await bot.Running;
    }

    [Theory, EachClient]
    public async Task A_command_that_cannot_be_answered_at_shutdown_says_so(ClientKind kind)
    {
        var setup = new BotSetup { Libraries = async cancellation => await NeverAsync(cancellation) };
        await using var bot = await RunningBot.StartAsync(kind, setup with { Timings = setup.Timings with { DeferAfter = TimeSpan.FromMilliseconds(20) } });
        var asked = bot.Members.Use("topic", new JsonObject { ["name"] = "haqqani" });
        await bot.Members.FirstAnswerAsync(asked);
        await bot.StopAsync();
        Assert.Contains("ask again", (await bot.Members.AnswerToAsync(asked)).AllText(), StringComparison.Ordinal);
        await bot.Running;
    }

    private static async Task<Core.Conversation.Library> NeverAsync(CancellationToken cancellation)
    {
        await Task.Delay(Timeout.Infinite, cancellation);
        throw new InvalidOperationException("never reached");
    }
}
