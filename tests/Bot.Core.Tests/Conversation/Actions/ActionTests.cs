using Bot.Core.Conversation;
using Bot.Core.Conversation.Actions;
using Bot.Testing;

namespace Bot.Core.Tests.Conversation.Actions;

public sealed class ActionTests
{
    private readonly TestConversation bot = new();

    [Fact]
    public void Buttons_are_offered_for_what_is_shown()
    {
        var labels = bot.Say("!haqqani").Actions.Select(action => action.Label).ToList();

        Assert.Equal(
            ["More", "Context 1", "Context 2", "Context 3", "Why 1", "Why 2", "Why 3", "Cite 1", "Cite 2", "Cite 3", "Compare"], labels);
        Assert.DoesNotContain("More", bot.Say("!kashmir").Actions.Select(action => action.Label));
        Assert.Empty(bot.Say("!articles").Actions);
    }

    [Fact]
    public void A_button_works_after_a_restart_for_somebody_else()
    {
        var more = TokenOf(bot.Say("!haqqani"), "More");
        var expected = bot.Say("!more");

        var restarted = new TestConversation();
        var outcome = restarted.Responder.Act(restarted.Library, Click("!haqqani", more, user: "zoe"));

        Assert.Equal(expected.Quotes.Texts(), outcome.Reply!.Quotes.Texts());
        Assert.Equal([4, 5, 6], outcome.Reply.Quotes.Select(excerpt => excerpt.Number));
    }

    [Fact]
    public void Context_of_a_button_is_that_of_its_own_excerpt()
    {
        var reply = bot.Say("!haqqani");
        var second = reply.Quotes.ElementAt(1).Quote;

        var shown = new TestConversation().Responder.Act(bot.Library, Click("!haqqani", TokenOf(reply, "Context 2"))).Reply!;

        Assert.Contains(shown.Quotes, excerpt => excerpt.Quote.Article == second.Article && excerpt.Quote.Span.Contains(second.Span));
    }

    [Theory]
    [InlineData("Context 2", true)]
    [InlineData("Cite 2", true)]
    [InlineData("Why 2", false)]
    public void Where_the_question_cannot_be_read_the_buttons_that_need_none_work_all_the_same(string label, bool works)
    {
        var offer = bot.Say("!haqqani").Actions.Single(action => action.Label == label);

        Assert.Equal(works, !offer.NeedsQuestion);
        Assert.Equal(works, new TestConversation().Responder.Act(bot.Library, Click("", offer.Token.ToString())).Reply!.Excerpts.Any());
    }

    [Fact]
    public void A_button_on_an_article_that_has_changed_says_so()
    {
        bot.Library = TestConversation.LibraryOf(ArticleBuilder.Of("a.txt", "The river rose."));
        var token = TokenOf(bot.Say("!river"), "Context");
        bot.Library = TestConversation.LibraryOf(ArticleBuilder.Of("a.txt", "The river fell."));

        Assert.Contains("has changed since", bot.Responder.Act(bot.Library, Click("!river", token)).Reply!.Words());
    }

    [Theory]
    [InlineData("rubbish")]
    [InlineData("q1.Context.HASH.0.99999999.1.")]
    [InlineData("q1.Context.HASH.5.5.1.")]
    [InlineData("q1.More.HASH.0.5.2147483647.")]
    public void A_forged_button_gets_a_plain_sentence(string token)
    {
        token = token.Replace("HASH", SeedLibrary.Gap.ContentHash);

        var outcome = bot.Responder.Act(bot.Library, Click("!haqqani", token));

        Assert.False(outcome.Reply!.Answered);
        Assert.NotEmpty(outcome.Reply.Words());
        Assert.Empty(outcome.Reply.Excerpts);
    }

    [Theory]
    [InlineData("ann", false, true)]
    [InlineData("bob", true, true)]
    [InlineData("bob", false, false)]
    public void Only_the_asker_or_a_moderator_takes_an_answer_away(string user, bool isModerator, bool deletes)
    {
        var token = new ActionToken(ActionKind.Delete, "", default, 0, "ann").ToString();

        var outcome = bot.Responder.Act(bot.Library, Click("!haqqani", token, user, isModerator));

        Assert.Equal(deletes, outcome.DeletesAnswer);
        Assert.Equal(deletes, outcome.Reply is null);
    }

    [Theory]
    [InlineData("More", false, false)]
    [InlineData("More", true, true)]
    [InlineData("Compare", true, true)]
    [InlineData("Context 1", false, true)]
    public void What_hangs_on_a_private_answer_is_private_too(string label, bool isPrivate, bool isPrivateThen)
    {
        var click = Click("!haqqani", TokenOf(bot.Say("!haqqani"), label)) with { IsPrivate = isPrivate };

        Assert.Equal(isPrivateThen, bot.Responder.Act(bot.Library, click).IsPrivate);
    }

    [Fact]
    public void Share_makes_a_private_answer_public()
    {
        var click = Click("!haqqani", new ActionToken(ActionKind.Share, "", default, 0).ToString()) with { IsPrivate = true };

        Assert.False(bot.Responder.Act(bot.Library, click).IsPrivate);
    }

    private static string TokenOf(Reply reply, string label) => reply.Actions.Single(action => action.Label == label).Token.ToString();

    private static ActionRequest Click(string question, string token, string user = "ann", bool isModerator = false) =>
        new(TestConversation.Message(question, user: user), token, isModerator);
}
