using Bot.Core.Conversation;
using Bot.Testing;

namespace Bot.Core.Tests.Conversation.Commands;

public sealed class MoreAndContextTests
{
    private readonly TestConversation bot = new();

    [Fact]
    public void More_goes_through_all_excerpts_once_and_then_says_that_was_all()
    {
        var seen = bot.Say("!haqqani").Quotes.Texts().ToList();
        while (bot.Say("!more") is { Answered: true } next) seen.AddRange(next.Quotes.Texts());

        Assert.Equal(13, seen.Count);
        Assert.Equal(13, seen.Distinct().Count());
        Assert.Contains("That was all", bot.Say("!more").Words());
    }

    [Theory]
    [InlineData("Where was Xyzzy Zork?")]
    [InlineData("!compare zebra / marmalade")]
    public void More_does_not_continue_an_older_answer_after_a_question_that_found_nothing(string message)
    {
        bot.Say("!haqqani");
        Assert.Empty(bot.Say(message).Excerpts);

        Assert.Contains("nothing more to show", bot.Say("!more").Words());
    }

    [Fact]
    public void More_continues_the_answer_before_an_overheard_line_for_another_bot()
    {
        bot.Say("!haqqani");
        Assert.Null(bot.Hear("!zebra", Addressing.Overheard));
        Assert.Null(bot.Hear("!haqqani zebra marmalade", Addressing.Overheard));

        Assert.Equal(4, bot.Say("!more").Quotes.First().Number);
    }

    [Fact]
    public void More_numbers_its_excerpts_onward()
    {
        bot.Say("!haqqani");
        Assert.Equal([4, 5, 6], bot.Say("!more").Quotes.Select(excerpt => excerpt.Number));
    }

    [Fact]
    public void More_continues_the_answer_of_the_one_who_asks_for_it()
    {
        bot.Say("!haqqani", user: "ann");
        bot.Say("!convergences", user: "bob");

        Assert.All(bot.Say("!more", user: "ann").Quotes, excerpt => Assert.Contains("haqqani", excerpt.Quote.Text, StringComparison.OrdinalIgnoreCase));
    }

    [Fact]
    public void Whoever_has_no_answer_of_his_own_continues_the_last_one_of_the_channel()
    {
        bot.Say("!haqqani", user: "ann", channel: "room");

        Assert.True(bot.Say("!more", user: "bob", channel: "room").Answered);
        Assert.False(bot.Say("!more", user: "bob", channel: "elsewhere").Answered);
    }

    [Fact]
    public void An_answer_is_forgotten_after_an_hour()
    {
        bot.Say("!haqqani");
        bot.Clock.Advance(TimeSpan.FromMinutes(61));

        Assert.Contains("no last answer", bot.Say("!more").Words());
    }

    [Fact]
    public void Context_shows_the_paragraph_of_the_excerpt_between_its_neighbours()
    {
        var quote = bot.Say("Who called the Haqqani network a veritable arm of the ISI?").Quotes.First().Quote;

        var shown = bot.Say("!context 1").Quotes.Select(excerpt => excerpt.Quote).ToList();

        Assert.Equal([4, 5, 6], shown.Select(paragraph => paragraph.Paragraph!.Number));
        Assert.True(shown[1].Span.Contains(quote.Span));
    }

    [Fact]
    public void Context_of_an_excerpt_on_a_later_page_works_too()
    {
        bot.Say("!haqqani");
        var fifth = bot.Say("!more").Quotes.Single(excerpt => excerpt.Number == 5).Quote;

        Assert.Contains(bot.Say("!context 5").Quotes, excerpt => excerpt.Quote.Article == fifth.Article && excerpt.Quote.Span.Contains(fifth.Span));
        Assert.Contains("no excerpt 9", bot.Say("!context 9").Words());
    }

    [Fact]
    public void Context_of_an_article_that_has_changed_since_is_not_shown()
    {
        bot.Library = TestConversation.LibraryOf(ArticleBuilder.Of("a.txt", "The river rose."));
        bot.Say("!river");
        bot.Library = TestConversation.LibraryOf(ArticleBuilder.Of("a.txt", "The river fell."));

        Assert.Contains("a.txt has changed", bot.Say("!context 1").Words());
    }
}
