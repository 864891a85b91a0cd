using Bot.Testing.Slack;

namespace Bot.Chat.Tests.Slack;

public sealed class AnswerTests
{
    [Theory, EachClient]
    public async Task A_command_in_a_channel_is_answered_by_one_message_in_its_thread(ClientKind kind)
    {
        await using var bot = await RunningBot.StartAsync(kind);
        var ts = bot.People.Post("C1", "U1", "!haqqani");

        var answer = await bot.AnswerAsync();

        Assert.Equal(ts, (string?)answer["thread_ts"]);
        Assert.All(Shown.Quotes(answer), quote => Assert.Contains(SeedLibrary.Instance.Articles, article => article.Text.Contains(quote, StringComparison.Ordinal)));
        Assert.NotEmpty(Shown.Quotes(answer));
        Assert.Equal(1, await bot.MessagesAfterAnotherQuestionAsync());
        Assert.Empty(bot.Fake.Problems);
    }

    [Theory, EachClient]
    public async Task Previews_are_off_and_the_text_is_set(ClientKind kind)
    {
        await using var bot = await RunningBot.StartAsync(kind);
        bot.People.Post("C1", "U1", "!haqqani");

        var call = await bot.Fake.CallAsync("chat.postMessage");

        Assert.Equal(("false", "false"), (call["unfurl_links"], call["unfurl_media"]));
        Assert.Contains("paragraph", call["text"]);
        Assert.InRange(call["text"].Length, 1, 4_000);
        Assert.InRange(BlockRules.TextLength(call.Blocks), 1, 9_000);
    }

    [Theory, EachClient]
    public async Task A_mention_that_arrives_as_two_events_is_answered_once(ClientKind kind)
    {
        await using var bot = await RunningBot.StartAsync(kind);
        bot.People.Post("C1", "U1", "<@U0BOT> Who called the Haqqani network a veritable arm of the ISI?");

        var answer = await bot.AnswerAsync();

        Assert.Contains("veritable arm", Shown.All(answer));
        Assert.Equal(1, await bot.MessagesAfterAnotherQuestionAsync());
    }

    [Theory, EachClient]
    public async Task A_question_in_a_thread_is_answered_in_that_thread(ClientKind kind)
    {
        await using var bot = await RunningBot.StartAsync(kind);
        var root = bot.People.Post("C1", "U1", "Let us talk about networks.");
        bot.People.Post("C1", "U2", "!haqqani", thread: root);

        Assert.Equal(root, (string?)(await bot.AnswerAsync())["thread_ts"]);
    }

    [Theory, EachClient]
    public async Task A_direct_message_needs_no_prefix(ClientKind kind)
    {
        await using var bot = await RunningBot.StartAsync(kind);
        bot.People.Post("D1", "U1", "haqqani network");

        Assert.NotEmpty(Shown.Quotes(await bot.AnswerAsync()));
    }

    [Theory]
    [EachClient("Has anybody read the article?")]
    [EachClient("!deploy production")]
    [EachClient("<@U2> what do you think of haqqani?")]
    public async Task What_is_not_addressed_to_the_bot_stays_unanswered(ClientKind kind, string text)
    {
        await using var bot = await RunningBot.StartAsync(kind);
        bot.People.Post("C1", "U1", text);

        Assert.Equal(0, await bot.MessagesAfterAnotherQuestionAsync());
    }

    [Theory]
    [EachClient("bot_id", "B777")]
    [EachClient("subtype", "channel_join")]
    [EachClient("subtype", "bot_message")]
    public async Task Bots_and_notices_stay_unanswered(ClientKind kind, string field, string value)
    {
        await using var bot = await RunningBot.StartAsync(kind);
        bot.People.Post("C1", "U1", "!haqqani", change: message => message[field] = value);

        Assert.Equal(0, await bot.MessagesAfterAnotherQuestionAsync());
    }

    [Theory]
    [EachClient("user", FakeWorkspace.BotUser)]
    [EachClient("bot_id", FakeWorkspace.BotId)]
    public async Task The_bot_does_not_answer_itself_by_either_of_its_ids(ClientKind kind, string field, string value)
    {
        await using var bot = await RunningBot.StartAsync(kind);
        bot.People.Post("D1", "U1", "!haqqani", change: message => message[field] = value);
        await bot.MessagesAfterAnotherQuestionAsync();

        Assert.Single(bot.Fake.Workspace.Channel("D1").Messages);
    }

    [Theory, EachClient]
    public async Task More_in_the_thread_goes_on_where_the_answer_ended(ClientKind kind)
    {
        await using var bot = await RunningBot.StartAsync(kind);
        var ts = bot.People.Post("C1", "U1", "!haqqani");
        await bot.AnswersAsync(1);
        bot.People.Post("C1", "U2", "!more", thread: ts);
        var second = (await bot.AnswersAsync(2))[1];
        bot.People.Post("C1", "U1", "!context 1");

        Assert.Contains("Excerpts 4", Shown.All(second));
        Assert.NotEmpty(Shown.Quotes((await bot.AnswersAsync(3))[2]));
    }

    [Theory, EachClient]
    public async Task An_edited_question_changes_its_answer_and_a_deleted_one_takes_it_away(ClientKind kind)
    {
        await using var bot = await RunningBot.StartAsync(kind);
        var ts = bot.People.Post("C1", "U1", "!haqqani");
        var before = Shown.All(await bot.AnswerAsync());
        bot.People.Edit("C1", ts, "!convergences");
        await bot.Fake.CallAsync("chat.update");
        var after = Shown.All(bot.Fake.Workspace.BotMessages.Single());
        bot.People.Delete("C1", ts);
        await bot.Fake.CallAsync("chat.delete");

        Assert.NotEqual(before, after);
        Assert.Empty(bot.Fake.Workspace.BotMessages);
    }

    [Theory, EachClient]
    public async Task A_channel_that_is_not_allowed_gets_a_private_sentence_when_the_bot_is_mentioned_and_nothing_else(ClientKind kind)
    {
        await using var bot = await RunningBot.StartAsync(kind, new BotSetup { Options = fake => BotSetup.Default(fake, allowed: ["C2"]) });
        bot.People.Post("C1", "U1", "!haqqani");
        bot.People.Post("C1", "U1", "<@U0BOT> haqqani?");

        Assert.Contains("not set up to answer in this channel", Shown.All(await bot.WhisperAsync()));
        Assert.Empty(bot.Fake.Workspace.BotMessages);
    }

    [Theory, EachClient]
    public async Task A_channel_can_be_set_to_mentions_only(ClientKind kind)
    {
        await using var bot = await RunningBot.StartAsync(kind, new BotSetup { Options = fake => BotSetup.Default(fake, rules: ["C1=MentionsOnly"]) });
        bot.People.Post("C1", "U1", "!haqqani");
        var mention = bot.People.Post("C1", "U1", "<@U0BOT> haqqani");

        Assert.Equal(mention, (string?)(await bot.AnswerAsync())["thread_ts"]);
        Assert.Single(bot.Fake.Workspace.BotMessages);
    }

    [Theory, EachClient]
    public async Task A_slow_answer_is_acknowledged_by_a_reaction_that_goes_when_it_is_there(ClientKind kind)
    {
        var clock = new Bot.Testing.ManualTimeProvider();
        var library = new TaskCompletionSource<Bot.Core.Conversation.Library>();
        await using var bot = await RunningBot.StartAsync(kind, new BotSetup { Clock = clock, Libraries = _ => new(library.Task) });
        var ts = bot.People.Post("C1", "U1", "!haqqani");
        await clock.WhenATimerIsDueIn(TimeSpan.FromMilliseconds(500));
        clock.Advance(TimeSpan.FromMilliseconds(500));
        var reaction = await bot.Fake.CallAsync("reactions.add");
        library.SetResult(SeedLibrary.Instance);
        await bot.AnswersAsync(1);
        await bot.Fake.CallAsync("reactions.remove");

        Assert.Equal(("eyes", ts), (reaction["name"], reaction["timestamp"]));
    }

    [Theory, EachClient]
    public async Task A_quick_answer_is_not_announced(ClientKind kind)
    {
        await using var bot = await RunningBot.StartAsync(kind, new BotSetup { Clock = new Bot.Testing.ManualTimeProvider() });
        bot.People.Post("C1", "U1", "!haqqani");
        await bot.AnswersAsync(1);
        await bot.MessagesAfterAnotherQuestionAsync();

        Assert.DoesNotContain(bot.Fake.Calls, call => call.Method == "reactions.add");
    }
}
