using Bot.Core.Conversation.Actions;
using Bot.Core.Conversation.Chat;
using Bot.Testing;

namespace Bot.Core.Tests.Conversation.Chat;

public sealed class ChatDeskTests
{
    private readonly TestConversation bot = new();
    private readonly RecordingOutlet outlet = new();
    private int events;

    [Fact]
    public async Task A_question_is_answered_once_however_often_it_is_delivered()
    {
        var desk = Desk();
        var message = Message("1", "!haqqani");

        await desk.PostedAsync(message, outlet, CancellationToken.None);
        await desk.PostedAsync(message, outlet, CancellationToken.None);

        Assert.Equal(["post 1 answer1"], outlet.Log);
    }

    [Fact]
    public async Task A_redelivery_is_taken_for_a_new_question_after_a_quarter_of_an_hour()
    {
        var desk = Desk();
        await desk.PostedAsync(Message("1", "!haqqani"), outlet, CancellationToken.None);
        var again = Message("1", "!haqqani") with { EventId = "e1" };
        bot.Clock.Advance(TimeSpan.FromMinutes(16));

        await desk.PostedAsync(again, outlet, CancellationToken.None);

        Assert.Equal(2, outlet.Log.Count);
    }

    [Theory]
    [InlineData("!haqqani", ChannelRule.CommandsAndMentions, false, true)]
    [InlineData("!haqqani", ChannelRule.MentionsOnly, false, false)]
    [InlineData("Who is Kugelman?", ChannelRule.CommandsAndMentions, false, false)]
    [InlineData("Who is Kugelman?", ChannelRule.EveryQuestion, false, true)]
    [InlineData("Who is Kugelman?", ChannelRule.CommandsAndMentions, true, true)]
    [InlineData("Who is Kugelman?", ChannelRule.MentionsOnly, true, true)]
    [InlineData("Kugelman is here", ChannelRule.EveryQuestion, false, false)]
    public async Task The_rule_of_the_channel_decides_what_is_answered(string text, ChannelRule rule, bool mentionsBot, bool answers)
    {
        await Desk().PostedAsync(Message("1", text) with { Rule = rule, MentionsBot = mentionsBot }, outlet, CancellationToken.None);
        Assert.Equal(answers, !outlet.Log.IsEmpty);
    }

    [Fact]
    public async Task Bots_and_questions_to_somebody_else_are_left_alone()
    {
        var desk = Desk();
        await desk.PostedAsync(Message("1", "!haqqani") with { IsFromBot = true }, outlet, CancellationToken.None);
        await desk.PostedAsync(
            Message("2", "Who is Kugelman?") with { Rule = ChannelRule.EveryQuestion, MentionsOthers = true }, outlet, CancellationToken.None);
        Assert.Empty(outlet.Log);
    }

    [Fact]
    public async Task Who_asks_too_fast_is_told_once_and_answered_again_later()
    {
        var desk = Desk();
        for (var number = 1; number <= 8; number++)
            await desk.PostedAsync(Message($"{number}", "!haqqani"), outlet, CancellationToken.None);

        Assert.Equal(6, outlet.Replies.Count);
        Assert.Contains("ask again in 10 seconds", outlet.Replies.Last().Words());

        bot.Clock.Advance(TimeSpan.FromSeconds(10));
        await desk.PostedAsync(Message("9", "!haqqani"), outlet, CancellationToken.None);
        Assert.True(outlet.Replies.Last().Answered);
    }

    [Fact]
    public async Task A_whole_server_has_a_limit_of_its_own()
    {
        var desk = Desk();
        for (var number = 0; number < 25; number++)
            await desk.PostedAsync(Message($"{number}", "!haqqani") with { User = $"user{number}" }, outlet, CancellationToken.None);

        Assert.Equal(20, outlet.Replies.Count(reply => reply.Answered));
    }

    [Fact]
    public async Task An_edited_question_changes_its_answer_and_one_that_is_no_question_any_more_removes_it()
    {
        var desk = Desk();
        await desk.PostedAsync(Message("1", "!haqqani"), outlet, CancellationToken.None);
        await desk.EditedAsync(Message("1", "!haqqani"), outlet, CancellationToken.None);
        await desk.EditedAsync(Message("1", "!kashmir"), outlet, CancellationToken.None);
        await desk.EditedAsync(Message("1", "never mind"), outlet, CancellationToken.None);

        Assert.Equal(["post 1 answer1", "edit answer1", "delete answer1"], outlet.Log);
    }

    [Fact]
    public async Task A_message_that_becomes_a_question_by_an_edit_is_answered()
    {
        var desk = Desk();
        await desk.PostedAsync(Message("1", "haqqani"), outlet, CancellationToken.None);
        await desk.EditedAsync(Message("1", "!haqqani"), outlet, CancellationToken.None);

        Assert.Equal(["post 1 answer1"], outlet.Log);
    }

    [Fact]
    public async Task A_deleted_question_takes_its_answer_along_for_half_an_hour()
    {
        var desk = Desk();
        await desk.PostedAsync(Message("1", "!haqqani"), outlet, CancellationToken.None);
        await desk.PostedAsync(Message("2", "!haqqani"), outlet, CancellationToken.None);
        await desk.DeletedAsync("room", "1", outlet, CancellationToken.None);
        bot.Clock.Advance(TimeSpan.FromMinutes(30));
        await desk.DeletedAsync("room", "2", outlet, CancellationToken.None);
        await desk.EditedAsync(Message("2", "!kashmir") with { PostedAt = bot.Clock.GetUtcNow().AddMinutes(-31) }, outlet, CancellationToken.None);

        Assert.Equal(["post 1 answer1", "post 2 answer2", "delete answer1"], outlet.Log);
    }

    [Fact]
    public async Task A_question_deleted_while_it_is_being_answered_loses_its_answer()
    {
        var desk = Desk();
        var gate = new TaskCompletionSource();
        outlet.Gate = gate.Task;
        var posting = desk.PostedAsync(Message("1", "!haqqani"), outlet, CancellationToken.None);
        var deleting = desk.DeletedAsync("room", "1", outlet, CancellationToken.None);
        gate.SetResult();
        await Task.WhenAll(posting, deleting);

        Assert.Equal(["post 1 answer1", "delete answer1"], outlet.Log);
    }

    [Fact]
    public async Task An_answer_that_takes_over_half_a_second_is_announced_and_a_quick_one_is_not()
    {
        var desk = Desk();
        await desk.PostedAsync(Message("1", "!haqqani"), outlet, CancellationToken.None);
        var gate = new TaskCompletionSource();
        outlet.Gate = gate.Task;
        var posting = desk.PostedAsync(Message("2", "!haqqani"), outlet, CancellationToken.None);
        bot.Clock.Advance(TimeSpan.FromMilliseconds(500));
        await outlet.Announced.Task;
        gate.SetResult();
        await posting;

        Assert.Equal(["post 1 answer1", "announce 2", "post 2 answer2", "withdraw 2"], outlet.Log);
    }

    [Fact]
    public async Task An_announcement_is_taken_back_also_where_no_answer_follows()
    {
        var library = Task.FromResult(bot.Library);
        var desk = new ChatDesk(bot.Responder, _ => new(library), new ChatOptions { QuestionsPerUser = 1 }, bot.Clock);
        await desk.PostedAsync(Message("1", "!haqqani"), outlet, CancellationToken.None);
        await desk.PostedAsync(Message("2", "!haqqani"), outlet, CancellationToken.None);
        var slow = new TaskCompletionSource<Core.Conversation.Library>();
        library = slow.Task;
        var posting = desk.PostedAsync(Message("3", "!haqqani"), outlet, CancellationToken.None);
        bot.Clock.Advance(TimeSpan.FromMilliseconds(500));
        await outlet.Announced.Task;
        slow.SetResult(bot.Library);
        await posting;

        Assert.Equal(["post 1 answer1", "post 2 answer2", "announce 3", "withdraw 3"], outlet.Log);
    }

    [Fact]
    public async Task An_answer_that_is_gone_is_posted_anew_when_its_question_is_edited_and_is_followed_from_then_on()
    {
        var desk = Desk();
        await desk.PostedAsync(Message("1", "!haqqani"), outlet, CancellationToken.None);
        outlet.Gone.Add("answer1");
        await desk.EditedAsync(Message("1", "!kashmir"), outlet, CancellationToken.None);
        await desk.EditedAsync(Message("1", "!convergences"), outlet, CancellationToken.None);
        await desk.DeletedAsync("room", "1", outlet, CancellationToken.None);

        Assert.Equal(["post 1 answer1", "post 1 answer2", "edit answer2", "delete answer2"], outlet.Log);
    }

    [Theory]
    [InlineData("!haqqani", 1)]
    [InlineData("haqqani", 0)]
    public async Task A_message_that_became_a_question_by_an_edit_hears_of_a_shutdown_too(string edited, int said)
    {
        using var stop = new CancellationTokenSource();
        var desk = new ChatDesk(bot.Responder, NeverAsync, new ChatOptions(), bot.Clock);
        var editing = desk.EditedAsync(Message("1", edited), outlet, stop.Token);
        await stop.CancelAsync();
        await editing;

        Assert.Equal(said, outlet.Replies.Count);
    }

    [Fact]
    public async Task Commands_and_clicks_quote_the_articles_as_they_are_when_the_answer_goes_out()
    {
        var before = TestConversation.LibraryOf(ArticleBuilder.Of("a.txt", "The river rose."));
        var after = TestConversation.LibraryOf(ArticleBuilder.Of("a.txt", "The river fell."));
        var serves = new Queue<Core.Conversation.Library>([before, after, before, after]);
        var desk = new ChatDesk(bot.Responder, _ => ValueTask.FromResult(serves.Dequeue()), new ChatOptions(), bot.Clock);

        var reply = await desk.CommandAsync("server", TestConversation.Message("!river"), CancellationToken.None);
        Assert.Equal("The river fell.", Assert.Single(reply!.Excerpts).Quote.Text);

        var context = bot.Responder.Respond(before, TestConversation.Message("!river"))!.Actions.Single(action => action.Label == "Context");
        var click = new ActionRequest(TestConversation.Message("!river"), context.Token.ToString(), IsModerator: false);
        Assert.Contains("has changed since", (await desk.ClickedAsync(click, CancellationToken.None)).Reply!.Words());
    }

    [Fact]
    public async Task A_reply_that_cannot_be_made_is_recorded_and_the_asker_gets_a_plain_sentence()
    {
        bot.Library = null!;
        await Desk().PostedAsync(Message("1", "!haqqani"), outlet, CancellationToken.None);

        Assert.Equal(["failed NullReferenceException", "post 1 answer1"], outlet.Log);
        Assert.DoesNotContain("reference", Assert.Single(outlet.Replies).Words(), StringComparison.OrdinalIgnoreCase);
    }

    [Theory]
    [InlineData("!haqqani", 1)]
    [InlineData("The network came up again today.", 0)]
    public async Task An_answer_that_a_shutdown_cuts_short_says_so_and_nobody_else_hears_of_it(string text, int said)
    {
        using var stop = new CancellationTokenSource();
        var desk = new ChatDesk(bot.Responder, NeverAsync, new ChatOptions(), bot.Clock);
        var posting = desk.PostedAsync(Message("1", text), outlet, stop.Token);
        await stop.CancelAsync();
        await posting;

        Assert.Equal(Enumerable.Repeat(ChatDesk.Interrupted, said), outlet.Replies.Select(reply => reply.Words().Trim()));
        Assert.Equal(said, desk.Unfinished);
    }

    [Fact]
    public async Task A_question_in_a_thread_that_was_begun_with_somebody_elses_name_is_theirs_unless_it_calls_the_bot()
    {
        var desk = Desk();
        ChatMessage In(string thread, string id, string text) =>
            Message(id, text) with { Channel = thread, ParentChannel = "room", Rule = ChannelRule.EveryQuestion };
        await desk.PostedAsync(In("room/1", "1", "@bob look at this") with { MentionsOthers = true }, outlet, CancellationToken.None);
        await desk.PostedAsync(In("room/1", "2", "Who is Kugelman?"), outlet, CancellationToken.None);
        Assert.Empty(outlet.Log);

        await desk.PostedAsync(In("room/1", "3", "!haqqani"), outlet, CancellationToken.None);
        await desk.PostedAsync(In("room/1", "4", "Who is Kugelman?") with { MentionsBot = true }, outlet, CancellationToken.None);
        await desk.PostedAsync(In("room/9", "5", "Who is Kugelman?"), outlet, CancellationToken.None);
        Assert.Equal(["post 3 answer1", "post 4 answer2", "post 5 answer3"], outlet.Log);
    }

    [Fact]
    public async Task A_thread_opened_on_a_message_to_somebody_else_is_theirs_and_the_channel_around_it_is_not()
    {
        var desk = Desk();
        var question = Message("2", "Who is Kugelman?") with { Rule = ChannelRule.EveryQuestion };
        await desk.PostedAsync(Message("1", "@bob look at this") with { MentionsOthers = true }, outlet, CancellationToken.None);
        await desk.PostedAsync(question with { Channel = "1", ParentChannel = "room" }, outlet, CancellationToken.None);
        Assert.Empty(outlet.Log);

        await desk.PostedAsync(question with { EventId = "other" }, outlet, CancellationToken.None);
        Assert.Equal(["post 2 answer1"], outlet.Log);
    }

    private static async ValueTask<Core.Conversation.Library> NeverAsync(CancellationToken cancellation)
    {
        await Task.Delay(Timeout.Infinite, cancellation);
        throw new InvalidOperationException("never reached");
    }

    private ChatDesk Desk() => new(bot.Responder, _ => ValueTask.FromResult(bot.Library), new ChatOptions(), bot.Clock);

    private ChatMessage Message(string id, string text) => new()
    {
        Platform = "test",
        EventId = $"e{++events}",
        Scope = "server",
        Channel = "room",
        MessageId = id,
        User = "ann",
        Text = text,
        PostedAt = bot.Clock.GetUtcNow(),
    };
}
