using Bot.Core.Conversation;
using Bot.Core.Conversation.Actions;
using Bot.Testing;

namespace Bot.Core.Tests.Conversation;

/// <summary>What becomes of a reply when the articles change between ranking and sending.</summary>
public sealed class ReplyConfirmationTests
{
    private readonly TestConversation bot = TestConversation.Over(ArticleBuilder.Of("a.txt", "The river rose.", "The river fell.", "The river froze."));

    [Fact]
    public void A_reply_goes_out_as_it_is_while_its_excerpts_stand()
    {
        var reply = bot.Say("!river");

        var confirmed = bot.Responder.Confirm(bot.Library, TestConversation.Message("!river"), reply);

        Assert.Same(reply, confirmed);
        Assert.Equal(0, bot.Responder.RepliesMadeAnew);
    }

    [Fact]
    public void A_reply_is_made_anew_when_its_article_has_changed()
    {
        var reply = bot.Say("!river");
        bot.Library = TestConversation.LibraryOf(ArticleBuilder.Of("a.txt", "A mild winter.", "The river rose slowly."));

        var confirmed = bot.Responder.Confirm(bot.Library, TestConversation.Message("!river"), reply)!;

        Assert.Equal("The river rose slowly.", Assert.Single(confirmed.Quotes).Quote.Text);
        Assert.Equal(bot.Library.Version, confirmed.Version);
        Assert.Equal(1, bot.Responder.RepliesMadeAnew);
    }

    [Fact]
    public void A_reply_from_an_article_that_is_gone_is_made_anew()
    {
        var reply = bot.Say("!river");
        bot.Library = TestConversation.LibraryOf(ArticleBuilder.Of("b.txt", "A mild winter."));

        var confirmed = bot.Responder.Confirm(bot.Library, TestConversation.Message("!river"), reply)!;

        Assert.False(confirmed.Answered);
        Assert.Empty(confirmed.Excerpts);
    }

    [Fact]
    public void A_change_of_another_article_changes_nothing()
    {
        var reply = bot.Say("!river");
        var library = TestConversation.LibraryOf(bot.Library.Articles[0], ArticleBuilder.Of("b.txt", "A mild winter."));

        Assert.Same(reply, bot.Responder.Confirm(library, TestConversation.Message("!river"), reply));
    }

    [Fact]
    public void A_changed_attribution_changes_the_source_and_so_the_reply()
    {
        var reply = bot.Say("!river");
        var dated = new ArticleBuilder("a.txt").Paragraphs("The river rose.", "The river fell.", "The river froze.").AttributedTo(publisher: "The Daily").Build();
        bot.Library = TestConversation.LibraryOf(dated);

        var confirmed = bot.Responder.Confirm(bot.Library, TestConversation.Message("!river"), reply)!;

        Assert.All(confirmed.Quotes, excerpt => Assert.Equal("The Daily", excerpt.Source.By));
    }

    [Fact]
    public void More_that_is_made_anew_shows_the_same_page_and_not_the_next()
    {
        bot.Library = TestConversation.LibraryOf(ArticleBuilder.Of("a.txt", [.. Enumerable.Range(1, 9).Select(day => $"On day {day} the river rose.")]));
        bot.Say("!river");
        var reply = bot.Say("!more");
        bot.Library = TestConversation.LibraryOf(ArticleBuilder.Of("a.txt", [.. Enumerable.Range(1, 9).Select(day => $"On day {day} the river fell.")]));

        var confirmed = bot.Responder.Confirm(bot.Library, TestConversation.Message("!more"), reply)!;

        Assert.Equal([4, 5, 6], confirmed.Quotes.Select(excerpt => excerpt.Number));
        Assert.All(confirmed.Quotes, excerpt => Assert.EndsWith("fell.", excerpt.Quote.Text));
    }

    [Fact]
    public void What_a_button_leads_to_is_confirmed_too()
    {
        var message = TestConversation.Message("!river");
        var offer = bot.Say("!river").Actions.First(action => action.Token.Kind == ActionKind.Context);
        var request = new ActionRequest(message, offer.Token.ToString(), IsModerator: false);
        var outcome = bot.Responder.Act(bot.Library, request);
        bot.Library = TestConversation.LibraryOf(ArticleBuilder.Of("a.txt", "The river rose slowly."));

        var confirmed = bot.Responder.Confirm(bot.Library, request, outcome);

        Assert.Contains("changed", confirmed.Reply!.Words());
        Assert.Equal(1, bot.Responder.RepliesMadeAnew);
    }

    [Fact]
    public void Every_reply_names_the_snapshot_it_was_made_from()
    {
        var library = bot.Library;

        var reply = bot.Say("!river");

        Assert.EndsWith($"\n\narticles {library.Version.Hash}, indexed 1970-01-01 00:00 UTC", ReplyText.Render(reply));
        Assert.Equal($"{library.Version.Hash} 1970-01-01T00:00:00Z", AnswerRecord.From(reply).Version);
    }
}
