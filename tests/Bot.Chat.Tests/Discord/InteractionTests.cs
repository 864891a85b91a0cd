using System.Text.Json.Nodes;
using Bot.Core.Conversation;
using Bot.Testing;
using Bot.Testing.Discord;

namespace Bot.Chat.Tests.Discord;

/// <summary>Slash commands, message commands, autocompletion and buttons.</summary>
public sealed class InteractionTests
{
    [Theory, EachClient]
    public async Task A_slash_command_is_answered_at_once_and_in_public(ClientKind kind)
    {
        await using var bot = await RunningBot.StartAsync(kind);
        var asked = bot.Members.Use("ask", new JsonObject { ["question"] = "Who called the Haqqani network a veritable arm of the ISI?" });
        var answer = await bot.Members.AnswerToAsync(asked);
        Assert.Equal(4, asked.FirstAnswer);
        Assert.False(asked.IsEphemeral);
        Assert.Contains("veritable arm", answer.AllText(), StringComparison.Ordinal);
    }

    [Theory, EachClient]
    public async Task A_private_answer_is_ephemeral_and_can_be_shared(ClientKind kind)
    {
        await using var bot = await RunningBot.StartAsync(kind);
        var asked = bot.Members.Use("topic", new JsonObject { ["name"] = "haqqani", ["private"] = true });
        var answer = await bot.Members.AnswerToAsync(asked);
        Assert.True(asked.IsEphemeral);
        var share = bot.Members.Click(answer.Id(), "Share");
        var shared = await bot.Members.AnswerToAsync(share);
        Assert.False(share.IsEphemeral);
        Assert.Equal(answer.Excerpts(), shared.Excerpts());
    }

    [Theory, EachClient]
    public async Task Typing_a_topic_offers_at_most_25_that_fit_misspelt_ones_too(ClientKind kind)
    {
        await using var bot = await RunningBot.StartAsync(kind);
        var all = bot.Members.Type("topic", "name", "");
        await bot.Members.FirstAnswerAsync(all);
        Assert.Equal(25, all.Data!["choices"]!.AsArray().Count);
        var near = bot.Members.Type("topic", "name", "haqani");
        await bot.Members.FirstAnswerAsync(near);
        Assert.Contains(near.Data!["choices"]!.AsArray(), choice => ((string)choice!["name"]!).Contains("Haqqani", StringComparison.OrdinalIgnoreCase));
    }

    [Theory, EachClient]
    public async Task Typing_a_topic_while_the_articles_are_being_read_offers_nothing_but_does_not_fail(ClientKind kind)
    {
        await using var bot = await RunningBot.StartAsync(kind, new BotSetup { Libraries = _ => new(new TaskCompletionSource<Library>().Task) });
        var typed = bot.Members.Type("topic", "name", "haq");
        await bot.Members.FirstAnswerAsync(typed);
        Assert.Empty(typed.Data!["choices"]!.AsArray());
    }

    [Theory, EachClient]
    public async Task A_message_command_answers_the_clicker_alone(ClientKind kind)
    {
        await using var bot = await RunningBot.StartAsync(kind);
        var message = bot.Members.Say("the Haqqani network is a veritable arm of the ISI", user: bot.Fake.World.Other);
        var used = bot.Members.UseOn("Find sources", message);
        await bot.Members.AnswerToAsync(used);
        Assert.True(used.IsEphemeral);
    }

    [Theory, EachClient]
    public async Task An_answer_that_takes_long_is_deferred_and_then_given(ClientKind kind)
    {
        var gate = new TaskCompletionSource<Library>();
        var setup = new BotSetup { Libraries = async _ => await gate.Task };
        await using var bot = await RunningBot.StartAsync(kind, setup with { Timings = setup.Timings with { DeferAfter = TimeSpan.FromMilliseconds(20) } });
        var asked = bot.Members.Use("topic", new JsonObject { ["name"] = "haqqani", ["private"] = true });
        await bot.Members.FirstAnswerAsync(asked);
        Assert.Equal(5, asked.FirstAnswer);
        Assert.True(asked.IsEphemeral);
        gate.SetResult(SeedLibrary.Instance);
        Assert.NotEmpty((await bot.Members.AnswerToAsync(asked)).Excerpts());
    }

    [Theory, EachClient]
    public async Task A_slow_answer_in_a_channel_shows_typing(ClientKind kind)
    {
        var gate = new TaskCompletionSource<Library>();
        await using var bot = await RunningBot.StartAsync(kind, new BotSetup { Libraries = async _ => await gate.Task });
        var question = bot.Members.Say("!haqqani");
        await bot.Fake.Pulse.UntilAsync(() => bot.Fake.Rest.Requests.Any(request => request.Path.EndsWith("/typing", StringComparison.Ordinal)), "typing");
        gate.SetResult(SeedLibrary.Instance);
        await bot.Members.AnswerToAsync(question);
    }

    [Theory, EachClient]
    public async Task An_answer_to_an_expired_interaction_is_said_in_the_channel(ClientKind kind)
    {
        await using var bot = await RunningBot.StartAsync(kind, prepare: fake => fake.Interactions.Patience = TimeSpan.Zero);
        bot.Members.Use("topic", new JsonObject { ["name"] = "haqqani" });
        await bot.Fake.Pulse.UntilAsync(() => bot.Members.BotMessages.Count > 0, "the answer in the channel");
        Assert.NotEmpty(bot.Members.BotMessages[0].Excerpts());
    }

    [Theory, EachClient]
    public async Task A_private_answer_to_an_expired_interaction_goes_to_the_asker_alone(ClientKind kind)
    {
        await using var bot = await RunningBot.StartAsync(kind, prepare: fake => fake.Interactions.Patience = TimeSpan.Zero);
        bot.Members.Use("topic", new JsonObject { ["name"] = "haqqani", ["private"] = true });
        await bot.Fake.Pulse.UntilAsync(() => bot.Members.BotMessages.Count > 0, "the answer as a direct message");
        Assert.True(bot.Fake.World.IsDirect((string)bot.Members.BotMessages[0]["channel_id"]!));
    }

    [Theory, EachClient]
    public async Task Buttons_work_after_a_restart(ClientKind kind)
    {
        await using var first = await RunningBot.StartAsync(kind);
        var answer = await first.AskAsync("!haqqani");
        await using var second = await RunningBot.StartAsync(kind);
        second.Fake.World.Keep((JsonObject)answer.DeepClone());
        answer["channel_id"] = second.Fake.World.General;
        second.Fake.World.Keep(answer);
        var more = await second.Members.AnswerToAsync(second.Members.Click(answer.Id(), "More"));
        Assert.NotEmpty(more.Excerpts());
        Assert.Empty(more.Excerpts().Intersect(answer.Excerpts()));
        var context = await second.Members.AnswerToAsync(second.Members.Click(answer.Id(), "Context 1"));
        Assert.Contains(context.Excerpts(), excerpt => excerpt.Contains(answer.Excerpts()[0], StringComparison.Ordinal));
    }

    [Theory, EachClient]
    public async Task More_under_a_private_answer_stays_private(ClientKind kind)
    {
        await using var bot = await RunningBot.StartAsync(kind);
        var asked = bot.Members.Use("topic", new JsonObject { ["name"] = "haqqani", ["private"] = true });
        var more = bot.Members.Click((await bot.Members.AnswerToAsync(asked)).Id(), "More");
        Assert.NotEmpty((await bot.Members.AnswerToAsync(more)).Excerpts());
        Assert.True(more.IsEphemeral);
    }

    [Theory, EachClient]
    public async Task A_click_while_the_articles_are_being_read_is_deferred_and_then_answered(ClientKind kind)
    {
        await using var first = await RunningBot.StartAsync(kind);
        var answer = await first.AskAsync("!haqqani");
        var gate = new TaskCompletionSource<Library>();
        var setup = new BotSetup { Libraries = async _ => await gate.Task };
        await using var second = await RunningBot.StartAsync(kind, setup with { Timings = setup.Timings with { DeferAfter = TimeSpan.FromMilliseconds(20) } });
        answer["channel_id"] = second.Fake.World.General;
        second.Fake.World.Keep(answer);
        var (more, why) = (second.Members.Click(answer.Id(), "More"), second.Members.Click(answer.Id(), "Why 1"));
        await second.Members.FirstAnswerAsync(more);
        await second.Members.FirstAnswerAsync(why);
        Assert.Equal((5, false, 5, true), (more.FirstAnswer, more.IsEphemeral, why.FirstAnswer, why.IsEphemeral));
        gate.SetResult(SeedLibrary.Instance);
        Assert.NotEmpty((await second.Members.AnswerToAsync(more)).Excerpts());
        Assert.Contains("was chosen because", (await second.Members.AnswerToAsync(why)).AllText(), StringComparison.Ordinal);
    }

    [Theory, EachClient]
    public async Task A_paragraph_too_long_for_a_message_is_continued_to_its_end_by_a_button(ClientKind kind)
    {
        var text = string.Join(' ', Enumerable.Range(1, 400).Select(n => $"Sentence {n} of the zebra."));
        var article = ArticleBuilder.Of("zebra.txt", text);
        var library = Library.Build([new Core.Articles.ReadResult { File = article.Id, Article = article }], new LibraryOptions(), DateTimeOffset.UnixEpoch);
        await using var bot = await RunningBot.StartAsync(kind, new BotSetup { Libraries = _ => ValueTask.FromResult(library) });
        var answer = await bot.AskAsync("!zebra");
        var part = await bot.Members.AnswerToAsync(bot.Members.Click(answer.Id(), answer.ButtonLabels().First(label => label.StartsWith("Context", StringComparison.Ordinal))));
        var shown = new List<string>(part.Excerpts());
        while (part.ButtonLabels().FirstOrDefault(label => label.StartsWith("Continue", StringComparison.Ordinal)) is { } label)
        {
            part = await bot.Members.AnswerToAsync(bot.Members.Click(part.Id(), label));
            shown.AddRange(part.Excerpts());
        }

        Assert.True(shown.Count > 1);
        Assert.Equal(text, string.Join(' ', shown));
    }

    [Theory, EachClient]
    public async Task A_button_of_an_article_that_has_changed_says_so(ClientKind kind)
    {
        await using var bot = await RunningBot.StartAsync(kind);
        var answer = await bot.AskAsync("!haqqani");
        var token = Core.Conversation.Actions.ActionKind.Context;
        var stale = new Core.Conversation.Actions.ActionToken(token, "0123456789abcdef", new Core.Articles.TextSpan(1, 9), 1).ToString();
        var said = await bot.Members.AnswerToAsync(bot.Members.ClickOn(answer.Id(), stale));
        Assert.Contains("has changed", said.AllText(), StringComparison.Ordinal);
    }

    [Theory]
    [EachClient("forged")]
    [EachClient("q1.Context.zzz.1.2.3.")]
    [EachClient("q1.More.0.99999999999.1.1.")]
    public async Task A_forged_button_gets_a_plain_sentence(ClientKind kind, string forged)
    {
        await using var bot = await RunningBot.StartAsync(kind);
        var answer = await bot.AskAsync("!haqqani");
        var click = bot.Members.ClickOn(answer.Id(), forged);
        var said = await bot.Members.AnswerToAsync(click);
        Assert.True(click.IsEphemeral);
        Assert.Empty(said.Excerpts());
        Assert.NotEmpty(said.Content());
    }

    [Theory, EachClient]
    public async Task A_thumb_up_is_recorded_with_the_question_and_thanked_for_privately(ClientKind kind)
    {
        await using var bot = await RunningBot.StartAsync(kind);
        var click = bot.Members.Click((await bot.AskAsync("!haqqani")).Id(), "👍");
        await bot.Members.AnswerToAsync(click);
        Assert.True(click.IsEphemeral);
        var record = Assert.Single(bot.Feedback.Records);
        Assert.Equal(("discord", "!haqqani", true, null), (record.Platform, record.Question, record.Helpful, record.Comment));
    }

    [Theory, EachClient]
    public async Task A_thumb_down_is_recorded_at_once_and_asks_what_was_wrong(ClientKind kind)
    {
        await using var bot = await RunningBot.StartAsync(kind);
        var click = bot.Members.Click((await bot.AskAsync("!haqqani")).Id(), "👎", bot.Fake.World.Other);
        await bot.Members.FirstAnswerAsync(click);
        Assert.Equal(9, click.FirstAnswer);
        Assert.False(Assert.Single(bot.Feedback.Records).Helpful);
        var sent = bot.Members.Submit(click, " The second excerpt is about something else. ");
        await bot.Members.AnswerToAsync(sent);
        Assert.True(sent.IsEphemeral);
        var record = bot.Feedback.Records.Last();
        Assert.Equal(("!haqqani", false, "The second excerpt is about something else."), (record.Question, record.Helpful, record.Comment));
        Assert.Equal(2, bot.Feedback.Records.Count);
    }

    [Theory, EachClient]
    public async Task A_form_sent_empty_records_nothing_more(ClientKind kind)
    {
        await using var bot = await RunningBot.StartAsync(kind);
        var click = bot.Members.Click((await bot.AskAsync("!haqqani")).Id(), "👎");
        await bot.Members.FirstAnswerAsync(click);
        await bot.Members.AnswerToAsync(bot.Members.Submit(click, "  "));
        Assert.Single(bot.Feedback.Records);
    }

    [Theory, EachClient]
    public async Task The_buttons_under_the_answer_to_a_long_question_work_as_under_any_other(ClientKind kind)
    {
        await using var bot = await RunningBot.StartAsync(kind);
        var question = $"!ask Who called the Haqqani network a veritable arm of the ISI, {string.Join(' ', Enumerable.Repeat("_and_ *why*", 150))} ?";
        var answer = await bot.AskAsync(question);
        var why = await bot.Members.AnswerToAsync(bot.Members.Click(answer.Id(), answer.ButtonLabels().First(label => label.StartsWith("Why", StringComparison.Ordinal))));
        Assert.Contains("was chosen because", why.AllText(), StringComparison.Ordinal);
        await bot.Members.AnswerToAsync(bot.Members.Click(answer.Id(), "👍"));
        Assert.Equal(question, Assert.Single(bot.Feedback.Records).Question);
    }

    [Theory, EachClient]
    public async Task The_asker_and_moderators_can_take_an_answer_away_and_others_cannot(ClientKind kind)
    {
        await using var bot = await RunningBot.StartAsync(kind);
        var (first, second) = (await bot.AskAsync("!haqqani"), await bot.AskAsync("!convergences"));
        var refused = await bot.Members.AnswerToAsync(bot.Members.Click(first.Id(), "🗑️", bot.Fake.World.Other));
        Assert.Contains("moderator", refused.AllText(), StringComparison.Ordinal);
        bot.Members.Click(first.Id(), "🗑️");
        bot.Members.Click(second.Id(), "🗑️", bot.Fake.World.Other, permissions: "8192");
        await bot.Fake.Pulse.UntilAsync(
            () => bot.Fake.World.FindMessage(first.Id()) is null && bot.Fake.World.FindMessage(second.Id()) is null, "both answers to go");
    }

    [Theory, EachClient]
    public async Task An_answer_that_Discord_does_not_let_go_is_said_to_be_there_still(ClientKind kind)
    {
        await using var bot = await RunningBot.StartAsync(kind);
        var answer = await bot.AskAsync("!haqqani");
        bot.Fake.Rest.Fail(request => request.Method == "DELETE", FakeAnswer.Error(403, 50013, "Missing Permissions"));
        bot.Members.Click(answer.Id(), "🗑️");
        await bot.Fake.Pulse.UntilAsync(() => bot.Members.BotMessages.Any(message => message.Content().Contains("did not let me", StringComparison.Ordinal)), "the sentence");
        Assert.Equal(64, (int)bot.Members.BotMessages[^1]["flags"]!);
    }

    [Theory, EachClient]
    public async Task Commands_are_registered_once_and_only_when_they_changed(ClientKind kind)
    {
        await using var bot = await RunningBot.StartAsync(kind);
        bot.Fake.Gateway.InvalidateSessions(canResume: false);
        await bot.Fake.Pulse.UntilAsync(() => bot.Fake.Gateway.Identifies == 2 && bot.Fake.Gateway.Connected == 1, "a second session");
        await bot.AskAsync("!haqqani");
        Assert.Single(bot.Fake.Rest.Requests, request => request.Method == "PUT");
    }

    [Theory, EachClient]
    public async Task Commands_are_registered_in_the_end_when_Discord_fails_for_a_while(ClientKind kind)
    {
        await using var bot = await RunningBot.StartAsync(kind, prepare: fake => fake.Rest.Fail(request => request.Method == "PUT", new FakeAnswer(500), times: 7));
        Assert.Equal(8, bot.Fake.Rest.Requests.Count(request => request.Method == "PUT"));
    }

    [Theory, EachClient]
    public async Task Commands_that_Discord_has_already_are_not_registered_again(ClientKind kind)
    {
        await using var first = await RunningBot.StartAsync(kind);
        var commands = first.Fake.World.Commands.Single();
        await using var second = await RunningBot.StartAsync(kind, prepare: fake =>
            fake.World.Commands[$"applications/{fake.World.Application}/commands"] = (JsonArray)commands.Value.DeepClone());
        await second.AskAsync("!haqqani");
        Assert.DoesNotContain(second.Fake.Rest.Requests, request => request.Method == "PUT");
    }
}
