using System.Text.Json.Nodes;
using Bot.Core.Conversation.Chat;
using Bot.Discord;
using Bot.Testing;

namespace Bot.Chat.Tests.Discord;

/// <summary>What members see in channels, threads and direct messages.</summary>
public sealed class ConversationTests
{
    private const string Veritable = "Who called the Haqqani network a veritable arm of the ISI?";

    [Theory, EachClient]
    public async Task A_topic_in_a_channel_is_answered_with_one_reply_of_verbatim_excerpts(ClientKind kind)
    {
        await using var bot = await RunningBot.StartAsync(kind);
        var question = bot.Members.Say("!haqqani");
        var answer = await bot.Members.AnswerToAsync(question);
        Assert.Equal(question, (string?)answer["message_reference"]!["message_id"]);
        Assert.NotEmpty(answer.Excerpts());
        Assert.All(answer.Excerpts(), excerpt => Assert.Contains(SeedLibrary.Instance.Articles, article => article.Text.Contains(excerpt, StringComparison.Ordinal)));
        Assert.Single(bot.Members.BotMessages);
    }

    [Theory, EachClient]
    public async Task Every_post_forbids_pings(ClientKind kind)
    {
        await using var bot = await RunningBot.StartAsync(kind);
        await bot.AskAsync("!ask what do @everyone and <@&123456789012345678> think of the Haqqani network?");
        var post = bot.Fake.Rest.Requests.Single(Testing.Discord.FakeRest.IsPost).Body!;
        Assert.Empty(post["allowed_mentions"]!["parse"]!.AsArray());
        Assert.False((bool)post["allowed_mentions"]!["replied_user"]!);
    }

    [Theory, EachClient]
    public async Task The_footer_names_section_and_paragraph_and_the_title_the_article(ClientKind kind)
    {
        await using var bot = await RunningBot.StartAsync(kind);
        var embed = (await bot.AskAsync("!convergences"))["embeds"]![0]!;
        Assert.Contains("What a Year of Track II Discussions", (string)embed["title"]!, StringComparison.Ordinal);
        Assert.Contains("undated", (string)embed["footer"]!["text"]!, StringComparison.Ordinal);
        Assert.Matches(@"paragraph \d+$", (string)embed["footer"]!["text"]!);
    }

    [Theory, EachClient]
    public async Task A_mention_asks_without_a_prefix(ClientKind kind)
    {
        await using var bot = await RunningBot.StartAsync(kind);
        var answer = await bot.AskAsync($"<@{bot.Fake.World.BotId}> {Veritable}");
        Assert.Contains("veritable arm", answer.AllText(), StringComparison.Ordinal);
    }

    [Theory, EachClient]
    public async Task A_mention_of_the_bots_own_role_asks_too(ClientKind kind)
    {
        await using var bot = await RunningBot.StartAsync(kind);
        var role = bot.Fake.World.BotRole;
        var question = bot.Members.Say($"<@&{role}> {Veritable}", change: message => message["mention_roles"] = new JsonArray(role));
        Assert.Contains("veritable arm", (await bot.Members.AnswerToAsync(question)).AllText(), StringComparison.Ordinal);
    }

    [Theory, EachClient]
    public async Task A_direct_message_is_a_question(ClientKind kind)
    {
        await using var bot = await RunningBot.StartAsync(kind);
        var answer = await bot.Members.AnswerToAsync(bot.Members.SayDirectly(Veritable));
        Assert.Contains("veritable arm", answer.AllText(), StringComparison.Ordinal);
    }

    [Theory, EachClient]
    public async Task Talk_among_members_bots_and_webhooks_stays_unanswered(ClientKind kind)
    {
        await using var bot = await RunningBot.StartAsync(kind);
        bot.Members.Say("What do you think of the Haqqani network?");
        bot.Members.Say("!zzzqqq");
        bot.Members.Say("!haqqani", user: bot.Fake.World.User("robot", isBot: true));
        bot.Members.Say("!haqqani", change: message => message["webhook_id"] = bot.Fake.World.NextId());
        bot.Members.Say("!haqqani", user: bot.Fake.World.Bot);
        await bot.AskAsync("!convergences");
        Assert.Single(bot.Fake.Rest.Requests, Testing.Discord.FakeRest.IsPost);
    }

    [Theory, EachClient]
    public async Task Editing_the_question_edits_the_answer(ClientKind kind)
    {
        await using var bot = await RunningBot.StartAsync(kind);
        var question = bot.Members.Say("!haqqani");
        var answer = (await bot.Members.AnswerToAsync(question)).Id();
        bot.Members.Edit(question, "!convergences");
        await bot.Fake.Pulse.UntilAsync(() => bot.Fake.World.FindMessage(answer)!["edited_timestamp"] is not null, "the edit of the answer");
        Assert.Contains("convergences", bot.Fake.World.FindMessage(answer)!.Content(), StringComparison.Ordinal);
        Assert.Single(bot.Members.BotMessages);
    }

    [Theory, EachClient]
    public async Task Deleting_the_question_deletes_the_answer(ClientKind kind)
    {
        await using var bot = await RunningBot.StartAsync(kind);
        var question = bot.Members.Say("!haqqani");
        var answer = (await bot.Members.AnswerToAsync(question)).Id();
        bot.Members.Delete(question);
        await bot.Fake.Pulse.UntilAsync(() => bot.Fake.World.FindMessage(answer) is null, "the answer to go");
    }

    [Theory, EachClient]
    public async Task A_question_in_a_thread_is_answered_in_the_thread(ClientKind kind)
    {
        await using var bot = await RunningBot.StartAsync(kind);
        var thread = bot.Fake.World.OpenThread(bot.Fake.World.General, "reading");
        bot.Fake.Gateway.Dispatch("THREAD_CREATE", thread);
        var answer = await bot.Members.AnswerToAsync(bot.Members.Say("!haqqani", thread.Id()));
        Assert.Equal(thread.Id(), (string?)answer["channel_id"]);
    }

    [Theory, EachClient]
    public async Task Somebody_who_asks_too_fast_is_told_once(ClientKind kind)
    {
        var setup = new BotSetup { Chat = new ChatOptions { QuestionsPerUser = 2, WindowSeconds = 3_600 } };
        await using var bot = await RunningBot.StartAsync(kind, setup);
        for (var n = 0; n < 2; n++) await bot.AskAsync("!haqqani");
        var told = await bot.AskAsync("!haqqani");
        Assert.Contains("more than I can answer at once", told.AllText(), StringComparison.Ordinal);
        bot.Members.Say("!haqqani");
        await bot.Members.AnswerToAsync(bot.Members.Say("!haqqani", user: bot.Fake.World.Other));
        Assert.Equal(4, bot.Members.BotMessages.Count);
    }

    [Theory, EachClient]
    public async Task Only_allowed_channels_are_answered_and_a_thread_counts_as_its_channel(ClientKind kind)
    {
        var setup = new BotSetup
        {
            Options = fake => new DiscordOptions { Token = fake.World.Token, ApiBaseUrl = fake.ApiBaseUrl, Channels = [ulong.Parse(fake.World.Reading)] },
        };
        await using var bot = await RunningBot.StartAsync(kind, setup);
        bot.Members.Say("!haqqani");
        var thread = bot.Fake.World.OpenThread(bot.Fake.World.Reading, "reading");
        bot.Fake.Gateway.Dispatch("THREAD_CREATE", thread);
        await bot.Members.AnswerToAsync(bot.Members.Say("!haqqani", thread.Id()));
        Assert.Single(bot.Members.BotMessages);
    }

    [Theory, EachClient]
    public async Task A_channel_may_want_every_question_answered_where_the_others_want_mentions_only(ClientKind kind)
    {
        var setup = new BotSetup
        {
            Options = fake => new DiscordOptions
            {
                Token = fake.World.Token,
                ApiBaseUrl = fake.ApiBaseUrl,
                Rule = ChannelRule.MentionsOnly,
                ChannelRules = [$"{fake.World.Reading}=EveryQuestion"],
            },
        };
        await using var bot = await RunningBot.StartAsync(kind, setup);
        bot.Members.Say("!haqqani");
        await bot.Members.AnswerToAsync(bot.Members.Say(Veritable, bot.Fake.World.Reading));
        Assert.Single(bot.Members.BotMessages);
    }

    [Theory, EachClient]
    public async Task Where_every_question_is_answered_those_to_a_role_or_to_everybody_are_not(ClientKind kind)
    {
        var setup = new BotSetup
        {
            Options = fake => new DiscordOptions { Token = fake.World.Token, ApiBaseUrl = fake.ApiBaseUrl, Rule = ChannelRule.EveryQuestion },
        };
        await using var bot = await RunningBot.StartAsync(kind, setup);
        bot.Members.Say($"@everyone {Veritable}", change: message => message["mention_everyone"] = true);
        bot.Members.Say($"<@&42> {Veritable}", change: message => message["mention_roles"] = new JsonArray("42"));
        await bot.AskAsync(Veritable);
        Assert.Single(bot.Members.BotMessages);
    }

    [Theory, EachClient]
    public async Task Without_the_content_intent_mentions_and_direct_messages_still_work_and_no_privilege_is_asked(ClientKind kind)
    {
        var setup = new BotSetup
        {
            Options = fake => new DiscordOptions { Token = fake.World.Token, ApiBaseUrl = fake.ApiBaseUrl, MessageContent = false },
        };
        await using var bot = await RunningBot.StartAsync(kind, setup);
        Assert.Equal(0, bot.Fake.Gateway.Intents & (1 << 15 | 1 << 8 | 1 << 1));
        bot.Members.Say("!haqqani");
        await bot.AskAsync($"<@{bot.Fake.World.BotId}> {Veritable}");
        await bot.Members.AnswerToAsync(bot.Members.SayDirectly(Veritable));
        Assert.Equal(2, bot.Members.BotMessages.Count);
        Assert.DoesNotContain(bot.EdgeLog.Lines, line => line.Text.Contains("Message Content Intent", StringComparison.Ordinal));
    }

    [Theory, EachClient]
    public async Task Withheld_texts_are_told_once_with_the_switch(ClientKind kind)
    {
        await using var bot = await RunningBot.StartAsync(kind);
        for (var n = 0; n < 3; n++) bot.Members.Say("");
        await bot.AskAsync("!haqqani");
        var line = Assert.Single(bot.EdgeLog.Lines, line => line.Text.Contains("Message Content Intent", StringComparison.Ordinal));
        Assert.Contains("https://discord.com/developers/applications", line.Text, StringComparison.Ordinal);
    }

    [Theory, EachClient]
    public async Task A_list_longer_than_a_message_comes_with_a_file_that_has_all_of_it(ClientKind kind)
    {
        var articles = Enumerable.Range(1, 60).Select(n => ArticleBuilder.Of($"{new string('x', 60)}-{n}.txt", $"Paragraph number {n} of them."));
        var library = Core.Conversation.Library.Build(
            articles.Select(article => new Core.Articles.ReadResult { File = article.Id, Article = article }), new Core.Conversation.LibraryOptions(), DateTimeOffset.UnixEpoch);
        await using var bot = await RunningBot.StartAsync(kind, new BotSetup { Libraries = _ => ValueTask.FromResult(library) });
        var question = bot.Members.Say("!articles");
        var answer = await bot.Members.AnswerToAsync(question);
        var file = bot.Fake.Rest.Requests.Single(Testing.Discord.FakeRest.IsPost).Files.Single();
        Assert.Contains("attached file", answer.AllText(), StringComparison.Ordinal);
        Assert.Contains("and 10 more", System.Text.Encoding.UTF8.GetString(file.Value), StringComparison.Ordinal);
        Assert.Single(answer["attachments"]!.AsArray());

        bot.Members.Edit(question, "!help");
        await bot.Fake.Pulse.UntilAsync(() => bot.Fake.World.FindMessage(answer.Id())!["edited_timestamp"] is not null, "the edit of the answer");
        Assert.Empty(bot.Fake.World.FindMessage(answer.Id())!["attachments"]!.AsArray());
    }
}
