using Bot.Core.Articles;
using Bot.Core.Conversation;
using Bot.Testing;

namespace Bot.Core.Tests.Conversation.Commands;

public sealed class RecordsReplyTests
{
    private readonly TestConversation bot = TestConversation.Over(
        new ArticleBuilder("a.txt").Title("Towns on the Danube").AttributedTo(authors: ["Jane Doe"], date: new PublicationDate(2020, 3, 12))
            .Paragraph("Many towns live by the river and trade in grain.").Build(),
        new ArticleBuilder("b.txt").Title("The Constitution of Ruritania").AttributedTo(publisher: "Strelsau Press")
            .Paragraph("The constitution of Ruritania was written by Rudolf Rassendyll in 1894 and published in Strelsau.").Build(),
        new ArticleBuilder("c.txt").Title("Hamlet").AttributedTo(publisher: "Strelsau Press").Paragraph("Hamlet was written by William Shakespeare.").Build());

    [Theory]
    [InlineData("Who are the authors?")]
    [InlineData("who wrote these articles")]
    [InlineData("Who is the author of the articles?")]
    [InlineData("!who are the authors?")]
    [InlineData("!ask When were the articles published?")]
    [InlineData("When was it published?")]
    public void Who_wrote_the_articles_and_when_is_answered_from_their_records(string question)
    {
        var reply = bot.Say(question);

        Assert.True(reply.Answered);
        Assert.Empty(reply.Excerpts);
        Assert.Contains("1. Towns on the Danube · by Jane Doe · March 12, 2020", reply.Words());
        Assert.Contains("2. The Constitution of Ruritania · no author stated, published by Strelsau Press · no date stated", reply.Words());
    }

    [Theory]
    [InlineData("Who wrote Towns on the Danube?")]
    [InlineData("Who wrote article 1?")]
    [InlineData("When was the article \"Towns on the Danube\" published?")]
    [InlineData("Who is the author of the Jane Doe article?")]
    [InlineData("in:1 Who is the author?")]
    public void An_article_can_be_named(string question)
    {
        var words = bot.Say(question).Words();

        Assert.Contains("by Jane Doe", words);
        Assert.DoesNotContain("Strelsau Press", words);
    }

    [Fact]
    public void What_an_article_does_not_state_is_said_to_be_missing()
    {
        var reply = bot.Say("When was article 2 published?");

        Assert.False(reply.Answered);
        Assert.StartsWith("The article does not state a date.", reply.Words());
    }

    [Theory]
    [InlineData("who published article 1?", "1. Grain and Power · published by Grain Press · by Jane Doe · March 12, 2020")]
    [InlineData("Who published \"Grain and Power\"?", "1. Grain and Power · published by Grain Press · by Jane Doe · March 12, 2020")]
    [InlineData("By whom was article 2 published?", "2. Das Hochwasser an der Donau · no publisher stated · by Jo Roe · no date stated")]
    [InlineData("Who is the publisher of article 3?", "3. Hamlet · published by Strelsau Press · no author stated · no date stated")]
    [InlineData("What is the title of article 3?", "3. Hamlet · no author stated, published by Strelsau Press · no date stated")]
    [InlineData("What is the second article called?", "2. Das Hochwasser an der Donau · by Jo Roe · no date stated")]
    [InlineData("What date is the Grain article from?", "1. Grain and Power · by Jane Doe · March 12, 2020")]
    [InlineData("What year was article 1 published?", "1. Grain and Power · by Jane Doe · March 12, 2020")]
    [InlineData("When was the article about the Hochwasser published?", "2. Das Hochwasser an der Donau · by Jo Roe · no date stated")]
    public void What_is_asked_of_an_article_is_said_of_it(string question, string line)
    {
        var articles = TestConversation.Over(
            new ArticleBuilder("a.txt").Title("Grain and Power").AttributedTo(authors: ["Jane Doe"], publisher: "Grain Press", date: new PublicationDate(2020, 3, 12))
                .Paragraph("Many towns trade in grain.").Build(),
            new ArticleBuilder("b.txt").Title("Das Hochwasser an der Donau").AttributedTo(authors: ["Jo Roe"]).Paragraph("Die Donau stieg.").Build(),
            new ArticleBuilder("c.txt").Title("Hamlet").AttributedTo(publisher: "Strelsau Press").Paragraph("Hamlet was written by William Shakespeare.").Build());

        Assert.Equal([line], Assert.Single(articles.Say(question).Blocks.OfType<ListBlock>()).Items);
    }

    [Fact]
    public void A_publisher_that_an_article_does_not_state_is_said_to_be_missing() =>
        Assert.StartsWith("The article does not state a publisher.", bot.Say("Who published article 1?").Words());

    [Theory]
    [InlineData("What is the title of the book by Rudolf Rassendyll?")]
    [InlineData("What is the title of the constitution of Ruritania?")]
    [InlineData("What year was the constitution of Ruritania written?")]
    [InlineData("What is the play by William Shakespeare called?")]
    public void A_question_after_another_title_or_year_is_none_about_the_articles(string question) =>
        Assert.DoesNotContain("state", bot.Say(question).Words());

    [Theory]
    [InlineData("Who wrote article 2?")]
    [InlineData("!article 2")]
    public void It_means_the_article_spoken_of_since_the_last_excerpt(string naming)
    {
        bot.Say("Who trades in grain?");
        bot.Say(naming);

        Assert.StartsWith("The article does not state a date.", bot.Say("When was it published?").Words());
        Assert.Equal("That was the only excerpt.", bot.Say("!more").Words().Trim());
        Assert.NotEmpty(bot.Say("!cite 1").Blocks);
    }

    [Fact]
    public void An_article_spoken_of_is_no_answer_to_continue()
    {
        bot.Say("!article 2");

        Assert.StartsWith("There is no last answer to continue.", bot.Say("!more").Words());
    }

    [Fact]
    public void It_means_the_article_last_quoted()
    {
        bot.Say("Who trades in grain?");

        Assert.DoesNotContain("Ruritania", bot.Say("Who wrote it?").Words());
    }

    [Theory]
    [InlineData("Which articles are there?")]
    [InlineData("what articles do you have")]
    [InlineData("list all articles")]
    [InlineData("how many articles are there?")]
    [InlineData("which articles do you have?")]
    [InlineData("Welche Artikel gibt es?")]
    public void Which_articles_there_are_is_answered_by_the_list(string question) => Assert.Equal(bot.Say("!articles").Words(), bot.Say(question).Words());

    [Theory]
    [InlineData("what topics are there?")]
    [InlineData("What topics do you cover?")]
    [InlineData("Welche Themen gibt es?")]
    public void Which_topics_there_are_is_answered_by_the_list(string question) => Assert.Equal(bot.Say("!topics").Words(), bot.Say(question).Words());

    [Theory]
    [InlineData("who wrote the first article", "1. Towns")]
    [InlineData("Who wrote the 2nd article?", "2. The Constitution")]
    [InlineData("Who wrote the last text?", "3. Hamlet")]
    [InlineData("When was the article about the Danube published?", "1. Towns")]
    public void An_article_can_be_named_by_its_place_or_by_what_its_title_says(string question, string line)
    {
        var list = Assert.Single(bot.Say(question).Blocks.OfType<ListBlock>());

        Assert.StartsWith(line, Assert.Single(list.Items));
    }

    [Theory]
    [InlineData("Who wrote article 5?")]
    [InlineData("Who wrote the ninth article?")]
    public void A_number_that_no_article_has_is_said_to_be_none(string question)
    {
        var reply = bot.Say(question);

        Assert.False(reply.Answered);
        Assert.StartsWith("There is no such article: !articles lists all 3.", reply.Words());
    }

    [Fact]
    public void A_numbered_article_that_a_text_speaks_of_is_asked_about_as_such()
    {
        var text = ArticleBuilder.Of("a.txt", "Article 5 was written by Rudolf Rassendyll.");

        Assert.Contains("Rassendyll", Assert.Single(TestConversation.Over(text).Say("Who wrote article 5?").Quotes).Quote.Text);
    }

    [Theory]
    [InlineData("Who wrote the constitution?")]
    [InlineData("Who wrote the constitution of Ruritania?")]
    [InlineData("When was the constitution of Ruritania published?")]
    public void A_question_about_what_an_article_treats_is_answered_by_its_text(string question) =>
        Assert.Contains("Rassendyll", bot.Say(question).Quotes.First().Quote.Text);

    [Theory]
    [InlineData("Who wrote “Hamlet”?")]
    [InlineData("Who wrote Hamlet?")]
    public void So_is_one_about_what_has_given_an_article_its_title(string question) =>
        Assert.Contains("Shakespeare", bot.Say(question).Quotes.First().Quote.Text);

    [Fact]
    public void A_title_in_quotation_marks_is_the_article_where_its_author_is_stated()
    {
        var article = new ArticleBuilder("a.txt").Title("River Trade").AttributedTo(authors: ["Jane Doe"]).Paragraph("The river trade grew.").Build();

        Assert.Contains("by Jane Doe", TestConversation.Over(article).Say("Who wrote “River Trade”?").Words());
    }
}
