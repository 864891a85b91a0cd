using Bot.Core.Conversation;
using Bot.Slack;
using Bot.Testing.Slack;

namespace Bot.Chat.Tests.Slack;

public sealed class PrivateAnswerTests
{
    [Theory, EachClient]
    public async Task A_slash_command_answers_only_the_asker(ClientKind kind)
    {
        await using var bot = await RunningBot.StartAsync(kind);
        bot.People.Command("C1", "U1", "/ask", "haqqani network");

        var answer = await bot.WhisperAsync();

        Assert.NotEmpty(Shown.Quotes(answer));
        Assert.Equal("U1", bot.Channel.Ephemerals[0].User);
        Assert.Empty(bot.Fake.Workspace.BotMessages);
        Assert.Contains("Share", FakeElements.Labels(answer["blocks"]!.AsArray()));
        Assert.Empty(bot.Fake.Problems);
    }

    [Theory, EachClient]
    public async Task Share_posts_the_answer_for_everybody_and_takes_the_private_one_away(ClientKind kind)
    {
        await using var bot = await RunningBot.StartAsync(kind);
        bot.People.Command("C1", "U1", "/ask", "haqqani network");
        var whisper = await bot.WhisperAsync();
        bot.People.Click("C1", whisper, "U1", "Share");

        var shared = await bot.AnswerAsync();
        await bot.Fake.UntilAsync(() => bot.Channel.Ephemerals.Count == 0, "the private answer goes");

        Assert.Equal(Shown.Quotes(whisper), Shown.Quotes(shared));
        Assert.Null(shared["thread_ts"]);
        Assert.DoesNotContain("Share", FakeElements.Labels(shared["blocks"]!.AsArray()));
    }

    [Theory, EachClient]
    public async Task Share_works_in_a_channel_that_the_bot_is_no_member_of(ClientKind kind)
    {
        await using var bot = await RunningBot.StartAsync(kind, new BotSetup { Prepare = fake => fake.Workspace.Add("C2", hasBot: false) });
        bot.People.Command("C2", "U1", "/ask", "haqqani network");
        bot.People.Click("C2", await bot.WhisperAsync(channel: "C2"), "U1", "Share");

        Assert.NotEmpty(Shown.Quotes(await bot.AnswerAsync()));
    }

    [Theory]
    [EachClient("/ask", "help")]
    [EachClient("/ask", "")]
    [EachClient("/articles", "help")]
    [EachClient("/articles", "")]
    public async Task Both_commands_answer_help(ClientKind kind, string command, string text)
    {
        await using var bot = await RunningBot.StartAsync(kind);
        bot.People.Command("C1", "U1", command, text);

        var shown = Shown.All(await bot.WhisperAsync());

        Assert.Contains(command == "/articles" && text == "" ? SeedLibrary.Instance.Articles[0].Title : "!", shown);
    }

    [Theory, EachClient]
    public async Task A_message_in_a_thread_can_be_looked_up_where_slash_commands_cannot_be_used(ClientKind kind)
    {
        await using var bot = await RunningBot.StartAsync(kind);
        var root = bot.People.Post("C1", "U1", "About networks");
        var ts = bot.People.Post("C1", "U2", "Somebody called the Haqqani network a veritable arm of the ISI.", thread: root);
        bot.People.MessageShortcut("C1", ts, "U3", "find_sources");

        var answer = await bot.WhisperAsync();

        Assert.Contains("Haqqani", Shown.All(answer));
        Assert.Equal(root, (string?)answer["thread_ts"]);
    }

    [Theory, EachClient]
    public async Task Buttons_under_an_answer_bring_more_context_and_citations(ClientKind kind)
    {
        await using var bot = await RunningBot.StartAsync(kind);
        var ts = bot.People.Post("C1", "U1", "!haqqani");
        var answer = await bot.AnswerAsync();
        bot.People.Click("C1", answer, "U2", "More");
        var more = (await bot.AnswersAsync(2))[1];
        bot.People.Click("C1", answer, "U2", "Context 2");
        var context = await bot.WhisperAsync();

        Assert.Equal(ts, (string?)more["thread_ts"]);
        Assert.Contains("Excerpts 4", Shown.All(more));
        Assert.Contains(Shown.Quotes(context), paragraph => paragraph.Contains(Shown.Quotes(answer)[1], StringComparison.Ordinal));
        Assert.Equal(ts, (string?)context["thread_ts"]);
        Assert.Empty(bot.Fake.Problems);
    }

    [Theory, EachClient]
    public async Task Only_the_asker_can_take_an_answer_away(ClientKind kind)
    {
        await using var bot = await RunningBot.StartAsync(kind);
        bot.People.Post("C1", "U1", "!haqqani");
        var answer = await bot.AnswerAsync();
        bot.People.Click("C1", answer, "U2", "Delete");
        var refusal = Shown.All(await bot.WhisperAsync());
        var before = bot.Fake.Workspace.BotMessages.Count;
        bot.People.Click("C1", answer, "U1", "Delete");
        await bot.Fake.CallAsync("chat.delete");

        Assert.Contains("Only the one who asked", refusal);
        Assert.Equal(1, before);
        Assert.Empty(bot.Fake.Workspace.BotMessages);
    }

    [Theory, EachClient]
    public async Task A_forged_button_gets_a_plain_sentence(ClientKind kind)
    {
        await using var bot = await RunningBot.StartAsync(kind);
        bot.People.Post("C1", "U1", "!haqqani");
        var answer = (await bot.AnswerAsync()).DeepClone().AsObject();
        var (_, more) = FakeElements.Find(answer["blocks"]!.AsArray(), "More");
        more["action_id"] = "q1.More.ffff.1.2.3.";
        bot.People.Click("C1", answer, "U1", "More");

        Assert.Contains("ask again", Shown.All(await bot.WhisperAsync()));
    }

    [Theory, EachClient]
    public async Task Thumbs_up_is_recorded_without_a_name(ClientKind kind)
    {
        await using var bot = await RunningBot.StartAsync(kind);
        bot.People.Post("C1", "U1", "!haqqani");
        bot.People.Click("C1", await bot.AnswerAsync(), "U2", "👍");
        await bot.WhisperAsync();

        var record = Assert.Single(bot.Feedback.Records);
        Assert.True(record.Helpful);
        Assert.Equal("!haqqani", record.Question);
    }

    [Theory, EachClient]
    public async Task Thumbs_down_asks_what_was_wrong(ClientKind kind)
    {
        await using var bot = await RunningBot.StartAsync(kind);
        bot.People.Post("C1", "U1", "!haqqani");
        bot.People.Click("C1", await bot.AnswerAsync(), "U2", "👎");
        await bot.Fake.UntilAsync(() => bot.Fake.Workspace.Views.Count == 1, "the form opens");
        var envelope = bot.People.Submit("U2", ("comment", "It is about another network."));
        await bot.Fake.UntilAsync(() => bot.Feedback.Records.Count == 2 && envelope.IsAcknowledged, "the comment is kept");

        Assert.Equal([null, "It is about another network."], bot.Feedback.Records.Select(record => record.Comment));
        Assert.All(bot.Feedback.Records, record => Assert.Equal(("!haqqani", false), (record.Question, record.Helpful)));
        Assert.Empty(bot.Fake.Problems);
    }

    [Theory, EachClient]
    public async Task The_home_tab_lists_articles_and_topics_that_can_be_clicked(ClientKind kind)
    {
        await using var bot = await RunningBot.StartAsync(kind);
        bot.People.OpenHome("U1");
        await bot.Fake.CallAsync("views.publish");
        var home = bot.Fake.Workspace.Homes["U1"];
        bot.People.ClickHome("U1", "topic:0");

        Assert.Contains(SeedLibrary.Instance.Articles[0].Title, Shown.All(home));
        Assert.Contains(SeedLibrary.Instance.Topics.Topics[0].Name, FakeElements.Labels(home["blocks"]!.AsArray()));
        Assert.NotEmpty(Shown.Quotes(await bot.AnswerAsync()));
        Assert.Equal("U1", (await bot.Fake.CallAsync("chat.postMessage"))["channel"]);
        Assert.Empty(bot.Fake.Problems);
    }

    [Theory, EachClient]
    public async Task The_form_asks_one_article(ClientKind kind)
    {
        await using var bot = await RunningBot.StartAsync(kind);
        bot.People.Shortcut("U1", "ask_articles");
        await bot.Fake.UntilAsync(() => bot.Fake.Workspace.Views.Count == 1, "the form opens");
        bot.People.Submit("U1", ("question", "haqqani"), ("article", "2"));

        var answer = await bot.AnswerAsync();

        Assert.NotEmpty(Shown.Quotes(answer));
        Assert.All(Shown.Quotes(answer), quote => Assert.Contains(quote, SeedLibrary.Instance.Articles[1].Text));
        Assert.Empty(bot.Fake.Problems);
    }

    [Theory, EachClient]
    public async Task A_form_opened_while_the_articles_are_being_read_waits_for_them_in_its_place(ClientKind kind)
    {
        var library = new TaskCompletionSource<Library>();
        await using var bot = await RunningBot.StartAsync(kind, new BotSetup { Libraries = _ => new(library.Task) });
        bot.People.Shortcut("U1", "ask_articles");
        await bot.Fake.UntilAsync(() => bot.Fake.Workspace.Views.Count == 1, "a form opens");
        var waiting = Shown.All(bot.Fake.Workspace.Views[0]);
        library.SetResult(SeedLibrary.Instance);
        await bot.Fake.CallAsync("views.update");
        bot.People.Submit("U1", ("question", "haqqani"), ("article", "2"));

        Assert.Contains("still being read", waiting);
        Assert.NotEmpty(Shown.Quotes(await bot.AnswerAsync()));
        Assert.Empty(bot.Fake.Problems);
    }

    [Theory, EachClient]
    public async Task What_is_too_long_for_a_message_comes_as_a_file_into_the_thread(ClientKind kind)
    {
        await using var bot = await RunningBot.StartAsync(kind, new BotSetup { Libraries = _ => ValueTask.FromResult(LongLibrary) });
        var ts = bot.People.Post("C1", "U1", "!zebra");
        bot.People.Click("C1", await bot.AnswerAsync(), "U2", "Context 1");
        bot.People.Click("C1", await bot.WhisperAsync(), "U2", "All of it as a file");
        await bot.Fake.UntilAsync(() => bot.Fake.Workspace.Files.Count == 1, "the upload");
        bot.People.Click("C1", LongAnswer(bot, ts), "U2", "All of it as a file");
        await bot.Fake.UntilAsync(() => bot.Fake.Workspace.Files.Count == 2, "the upload");

        var (direct, inThread) = (bot.Fake.Workspace.Files[0], bot.Fake.Workspace.Files[1]);
        Assert.Equal(("D2", null), (direct.Channel, direct.ThreadTs));
        Assert.Contains("Sentence 400 of the zebra.", direct.Content, StringComparison.Ordinal);
        Assert.Equal(("C1", ts), (inThread.Channel, inThread.ThreadTs));
        Assert.Empty(bot.Fake.Problems);
    }

    [Theory, EachClient]
    public async Task A_file_that_slack_does_not_take_ends_in_a_plain_sentence(ClientKind kind)
    {
        await using var bot = await RunningBot.StartAsync(kind);
        var ts = bot.People.Post("C1", "U1", "!haqqani");
        await bot.AnswerAsync();
        bot.Fake.Faults.Next("files.completeUploadExternal", FakeFault.Refusal("file_update_failed"));
        bot.People.Click("C1", LongAnswer(bot, ts), "U2", "All of it as a file");

        Assert.Contains("did not take the file", Shown.All(await bot.WhisperAsync()));
    }

    [Theory, EachClient]
    public async Task A_response_url_that_has_expired_is_replaced_by_an_ephemeral_message(ClientKind kind)
    {
        var (clock, library) = (new Bot.Testing.ManualTimeProvider(), new TaskCompletionSource<Library>());
        await using var bot = await RunningBot.StartAsync(kind, new BotSetup { Clock = clock, Libraries = _ => new(library.Task) });
        var command = bot.People.Command("C1", "U1", "/ask", "haqqani");
        await command.Acknowledged.WaitAsync(TimeSpan.FromSeconds(30), TestContext.Current.CancellationToken);
        Assert.Equal(TimeSpan.Zero, (await bot.ErrandAsync()).Age);
        clock.Advance(TimeSpan.FromMinutes(30));
        library.SetResult(SeedLibrary.Instance);

        Assert.NotEmpty(Shown.Quotes(await bot.WhisperAsync()));
        Assert.Contains(bot.Fake.Calls, call => call.Method == "chat.postEphemeral");
        Assert.DoesNotContain(bot.Fake.Calls, call => call.Method == "response_url");
    }

    [Theory]
    [EachClient(5)]
    [EachClient(-5)]
    public async Task Setting_the_date_by_hours_makes_no_response_url_expire(ClientKind kind, int hours)
    {
        var (clock, library) = (new Bot.Testing.ManualTimeProvider(), new TaskCompletionSource<Library>());
        await using var bot = await RunningBot.StartAsync(kind, new BotSetup { Clock = clock, Libraries = _ => new(library.Task) });
        bot.People.Command("C1", "U1", "/ask", "haqqani");
        Assert.Equal(TimeSpan.Zero, (await bot.ErrandAsync()).Age);
        clock.SetDateAhead(TimeSpan.FromHours(hours));
        library.SetResult(SeedLibrary.Instance);

        Assert.NotEmpty(Shown.Quotes(await bot.WhisperAsync()));
        Assert.Contains(bot.Fake.Calls, call => call.Method == "response_url");
        Assert.DoesNotContain(bot.Fake.Calls, call => call.Method == "chat.postEphemeral");
    }

    [Theory, EachClient]
    public async Task A_command_whose_answer_takes_longer_than_slack_waits_is_acknowledged_first_and_answered_once(ClientKind kind)
    {
        var (clock, library) = (new Bot.Testing.ManualTimeProvider(), new TaskCompletionSource<Library>());
        await using var bot = await RunningBot.StartAsync(kind, new BotSetup { Clock = clock, Libraries = _ => new(library.Task) });
        var command = bot.People.Command("C1", "U1", "/ask", "haqqani");
        // No time passes before.
        await command.Acknowledged.WaitAsync(TimeSpan.FromSeconds(30), TestContext.Current.CancellationToken);
        await bot.ErrandAsync();
        clock.Advance(TimeSpan.FromSeconds(10));
        Assert.Empty(bot.Channel.Ephemerals);
        library.SetResult(SeedLibrary.Instance);

        Assert.NotEmpty(Shown.Quotes(await bot.WhisperAsync()));
        await bot.MessagesAfterAnotherQuestionAsync();
        Assert.Single(bot.Channel.Ephemerals);
        Assert.Equal(1, command.Deliveries);
    }

    [Theory, EachClient]
    public async Task A_response_url_is_not_used_oftener_than_slack_allows(ClientKind kind)
    {
        await using var bot = await RunningBot.StartAsync(kind);
        var command = bot.People.Command("C1", "U1", "/ask", "haqqani");
        await bot.WhisperAsync();
        var url = new Uri((string)command.Payload["response_url"]!);
        using var client = new SlackClient(BotSetup.Default(bot.Fake), TimeProvider.System, new KeptLog<SlackClient>());
        var receipts = new List<bool>();
        for (var use = 0; use < 7; use++)
            receipts.Add((await client.RespondAsync(url, new SlackResponse(new SlackMessage("again", [])), TestContext.Current.CancellationToken)).Succeeded);

        // The command's answer was the first of the five uses; this client learns of that from Slack, and of its own five by counting.
        Assert.Equal([true, true, true, true, false, false, false], receipts);
        Assert.Equal(6, bot.Fake.Calls.Count(call => call.Method == "response_url"));
    }

    // Its context is one paragraph that no message holds.
    private static Library LongLibrary { get; } = Library.Build(
        [ReadOf(Bot.Testing.ArticleBuilder.Of("zebra.txt", string.Join(' ', Enumerable.Range(1, 400).Select(n => $"Sentence {n} of the zebra."))))],
        new LibraryOptions(), DateTimeOffset.UnixEpoch);

    private static Core.Articles.ReadResult ReadOf(Core.Articles.Article article) => new() { File = article.Id, Article = article };

    // An answer in the thread with the button of those that were cut.
    private static System.Text.Json.Nodes.JsonObject LongAnswer(RunningBot bot, string thread)
    {
        var answer = bot.Fake.Workspace.BotMessages[0].DeepClone().AsObject();
        var (_, button) = FakeElements.Find(answer["blocks"]!.AsArray(), "Delete");
        (button["action_id"], button["text"]!["text"], answer["thread_ts"]) = ("file:", "All of it as a file", thread);
        return answer;
    }

    [Theory, EachClient]
    public async Task No_token_travels_to_a_response_url(ClientKind kind)
    {
        await using var bot = await RunningBot.StartAsync(kind);
        bot.People.Command("C1", "U1", "/ask", "haqqani");
        var call = await bot.Fake.CallAsync("response_url");

        Assert.Null(call.Token);
        Assert.Equal(("ephemeral", "false"), (call["response_type"], call["replace_original"]));
    }
}
