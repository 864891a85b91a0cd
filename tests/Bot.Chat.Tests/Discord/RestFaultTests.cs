using System.Text.Json.Nodes;
using Bot.Testing.Discord;

namespace Bot.Chat.Tests.Discord;

/// <summary>Everything that can become of a request: each question still gets exactly one answer.</summary>
public sealed class RestFaultTests
{
    [Theory]
    [EachClient("user")]
    [EachClient("global")]
    [EachClient("shared")]
    public async Task A_rate_limit_of_any_scope_is_waited_for(ClientKind kind, string scope)
    {
        await using var bot = await RunningBot.StartAsync(kind, prepare: fake => fake.Rest.FailPosts(FakeAnswer.Limited(scope, 0.2), times: 2));
        await AnswerOnceAsync(bot);
    }

    [Theory, EachClient]
    public async Task A_bucket_that_is_announced_is_never_overdrawn(ClientKind kind)
    {
        await using var bot = await RunningBot.StartAsync(kind);
        bot.Fake.Rest.Limit(3, TimeSpan.FromMilliseconds(300));
        await LearnLimitsAsync(bot);
        var questions = Enumerable.Range(0, 9).Select(_ => bot.Members.Say("!haqqani")).ToList();
        foreach (var question in questions) await bot.Members.AnswerToAsync(question);
        Assert.Equal(0, bot.Fake.Rest.Refusals);
    }

    private static readonly FakeAnswer[] Passing =
    [
        new(500),
        FakeAnswer.Error(502, 0, "bad gateway"),
        new(503) { Html = "<html><body>503 Service Unavailable</body></html>" },
        new(200) { Html = "<html><body>Sign in to the network</body></html>", AfterDoing = true },
        new(0),
        new(200) { Hangs = true },
    ];

    public static IEnumerable<TheoryDataRow<ClientKind, FakeAnswer>> Failures =>
        from kind in Enum.GetValues<ClientKind>()
        from failure in Passing
        select new TheoryDataRow<ClientKind, FakeAnswer>(kind, failure) { Skip = Clients.SkipReason(kind) };

    [Theory, MemberData(nameof(Failures))]
    public async Task A_failure_that_passes_ends_in_one_answer(ClientKind kind, FakeAnswer failure)
    {
        await using var bot = await RunningBot.StartAsync(kind, prepare: fake => fake.Rest.FailPosts(failure));
        await AnswerOnceAsync(bot);
    }

    [Theory, EachClient]
    public async Task A_reset_after_the_post_was_done_does_not_post_it_twice(ClientKind kind)
    {
        await using var bot = await RunningBot.StartAsync(kind, prepare: fake => fake.Rest.FailPosts(new FakeAnswer(0) { AfterDoing = true }));
        var question = bot.Members.Say("!haqqani");
        await bot.Fake.Pulse.UntilAsync(() => bot.Fake.Rest.Requests.Count(FakeRest.IsPost) == 2, "the second attempt");
        await bot.AskAsync("!convergences");
        Assert.NotNull(bot.Members.FindAnswer(question));
        Assert.Equal(2, bot.Members.BotMessages.Count);
    }

    [Theory, EachClient]
    public async Task A_reset_after_the_first_answer_to_an_interaction_counts_as_answered(ClientKind kind)
    {
        await using var bot = await RunningBot.StartAsync(kind, prepare: fake => fake.Rest.Fail(
            request => request.Path.EndsWith("/callback", StringComparison.Ordinal), new FakeAnswer(0) { AfterDoing = true }));
        var asked = bot.Members.Use("topic", new JsonObject { ["name"] = "haqqani" });
        await bot.Members.AnswerToAsync(asked);
        await bot.AskAsync("!convergences");
        Assert.Equal(2, bot.Members.BotMessages.Count);
    }

    [Theory]
    [EachClient(true)]
    [EachClient(false)]
    public async Task Whether_the_own_message_or_its_HTTP_answer_comes_first_makes_no_difference(ClientKind kind, bool answersFirst)
    {
        await using var bot = await RunningBot.StartAsync(kind, prepare: fake => fake.Endpoints.AnswersFirst = answersFirst);
        var question = bot.Members.Say("!haqqani");
        var answer = await bot.Members.AnswerToAsync(question);
        bot.Members.Edit(question, "!convergences");
        await bot.Fake.Pulse.UntilAsync(() => answer["edited_timestamp"] is not null, "the edit");
        Assert.Single(bot.Members.BotMessages);
    }

    [Theory]
    [EachClient(50013, "Missing Permissions")]
    [EachClient(50001, "Missing Access")]
    public async Task Without_permission_to_write_the_answer_goes_to_the_asker_alone(ClientKind kind, int code, string message)
    {
        await using var bot = await RunningBot.StartAsync(kind, prepare: fake =>
            fake.Rest.FailPosts(FakeAnswer.Error(403, code, message)));
        bot.Members.Say("!haqqani");
        await bot.Fake.Pulse.UntilAsync(() => bot.Members.BotMessages.Count == 2, "the direct messages");
        Assert.All(bot.Members.BotMessages, sent => Assert.True(bot.Fake.World.IsDirect((string)sent["channel_id"]!)));
        Assert.Contains(bot.Members.BotMessages, sent => sent.Excerpts().Count > 0);
    }

    [Theory, EachClient]
    public async Task Without_permission_and_without_direct_messages_the_question_gets_one_reaction(ClientKind kind)
    {
        await using var bot = await RunningBot.StartAsync(kind, prepare: fake =>
        {
            fake.Rest.FailPosts(FakeAnswer.Error(403, 50013, "Missing Permissions"));
            fake.Rest.Fail(request => FakeRest.IsPost(request), FakeAnswer.Error(403, 50007, "Cannot send messages to this user"), times: 5);
        });
        var question = bot.Members.Say("!haqqani");
        await bot.Fake.Pulse.UntilAsync(() => bot.Fake.World.FindMessage(question)!["reactions"] is JsonArray { Count: 1 }, "the reaction");
        Assert.Empty(bot.Members.BotMessages);
        Assert.Contains(bot.EdgeLog.Lines, line => line.Text.Contains("may not write", StringComparison.Ordinal));
    }

    [Theory, EachClient]
    public async Task An_answer_that_Discord_refuses_ends_in_a_plain_sentence(ClientKind kind)
    {
        await using var bot = await RunningBot.StartAsync(kind, prepare: fake => fake.Rest.FailPosts(FakeAnswer.Error(400, 50035, "Invalid Form Body")));
        Assert.Contains("did not take my answer", (await bot.AskAsync("!haqqani")).Content(), StringComparison.Ordinal);

        bot.Fake.Rest.Fail(request => request.Path.EndsWith("/callback", StringComparison.Ordinal), FakeAnswer.Error(400, 50035, "Invalid Form Body"));
        var used = bot.Members.Use("help");
        Assert.Contains("did not take my answer", (await bot.Members.AnswerToAsync(used)).Content(), StringComparison.Ordinal);
    }

    [Theory, EachClient]
    public async Task An_answer_that_was_deleted_meanwhile_is_not_missed(ClientKind kind)
    {
        await using var bot = await RunningBot.StartAsync(kind);
        var question = bot.Members.Say("!haqqani");
        bot.Fake.World.Forget((await bot.Members.AnswerToAsync(question)).Id());
        bot.Members.Edit(question, "!convergences");
        bot.Members.Delete(question);
        await bot.AskAsync("!haqqani");
        Assert.DoesNotContain(bot.EdgeLog.Lines, line => line.Level == Microsoft.Extensions.Logging.LogLevel.Error);
    }

    [Theory, EachClient]
    public async Task The_token_never_reaches_the_log(ClientKind kind)
    {
        await using var bot = await RunningBot.StartAsync(kind, prepare: fake => fake.Rest.FailPosts(FakeAnswer.Error(500, 0, "oops"), times: 99));
        bot.Members.Say("!haqqani");
        await bot.Fake.Pulse.UntilAsync(() => bot.EdgeLog.Lines.Any(line => line.Text.Contains("could not be posted", StringComparison.Ordinal)), "the failure");
        Assert.DoesNotContain(bot.EdgeLog.Lines.Concat(bot.ClientLog.Lines), line => line.Text.Contains(bot.Fake.World.Token, StringComparison.Ordinal));
    }

    // The edit of an answer comes after the HTTP answer to its post, with the limits in its headers, was read.
    private static async Task LearnLimitsAsync(RunningBot bot)
    {
        var question = bot.Members.Say("!haqqani");
        var answer = await bot.Members.AnswerToAsync(question);
        bot.Members.Edit(question, "!convergences");
        await bot.Fake.Pulse.UntilAsync(() => answer["edited_timestamp"] is not null, "the edit");
    }

    private static async Task AnswerOnceAsync(RunningBot bot)
    {
        var question = bot.Members.Say("!haqqani");
        Assert.NotEmpty((await bot.Members.AnswerToAsync(question)).Excerpts());
        await bot.AskAsync("!convergences");
        Assert.Equal(2, bot.Members.BotMessages.Count);
    }
}
