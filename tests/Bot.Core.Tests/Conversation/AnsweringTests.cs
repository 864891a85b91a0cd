using Bot.Core.Conversation;
using Bot.Testing;

namespace Bot.Core.Tests.Conversation;

/// <summary>What a reader of the two seed articles asks, and what must come back.</summary>
public sealed class AnsweringTests
{
    private readonly TestConversation bot = new();

    [Theory]
    [InlineData("Who called the Haqqani network a veritable arm of the ISI?", "Mike Mullen")]
    [InlineData("How many Pakistani border troops did NATO helicopters kill?", "killed 24 Pakistani border troops")]
    [InlineData("Who said it is better to jaw jaw than to war war?", "Winston Churchill")]
    [InlineData("Where did Norman Cousins invite Americans and Russians?", "Dartmouth College")]
    [InlineData("Why was the border coordination center suspended?", "suspended when U.S.-Pakistan relations fell into crisis in 2011")]
    [InlineData("Who is Michael Kugelman?", "deputy director of the Asia Program")]
    [InlineData("Which hydroelectricity project involves Tajikistan?", "CASA-1000")]
    [InlineData("What did General Kayani indicate in October?", "constrain the \"space\" in North Waziristan")]
    public void A_question_is_answered_by_the_sentence_that_says_it(string question, string words)
    {
        var reply = bot.Say(question);

        Assert.True(reply.Answered);
        Assert.Contains(words, reply.Quotes.First().Quote.Text);
    }

    [Theory]
    [InlineData("What is the population of Kabul?", "Kabul")]
    [InlineData("Where was Kayani born?", "Kayani")]
    [InlineData("Which football club does Churchill own?", "Churchill")]
    [InlineData("Who is the wife of Norman Cousins?", "Cousins")]
    [InlineData("Was Churchill tall?", "Churchill")]
    public void A_question_with_a_word_that_stands_nowhere_is_not_answered_by_the_nearest_mention(string question, string near)
    {
        var reply = bot.Say(question);

        Assert.False(reply.Answered);
        Assert.StartsWith("These articles do not answer that.", ReplyText.Render(reply));
        Assert.Empty(reply.Quotes);
        Assert.InRange(reply.Related.Count(), 1, 3);
        Assert.Contains(near, reply.Related.First().Quote.Text);
        Assert.Contains(reply.Suggestions, topic => topic.Contains(near));
    }

    [Fact]
    public void A_topic_that_both_articles_treat_is_quoted_from_both_first()
    {
        var reply = bot.Say("!haqqani");

        Assert.Equal(3, reply.Quotes.Count());
        Assert.Equal(2, reply.Quotes.Take(2).Select(excerpt => excerpt.Quote.Article).Distinct().Count());
    }

    [Fact]
    public void The_reply_says_which_excerpts_of_how_many_it_shows() =>
        Assert.Matches(@"^Excerpts 1–3 of 1\d\n", ReplyText.Render(bot.Say("!haqqani")));

    [Theory]
    [InlineData("!haqani")]
    [InlineData("!Haqqāni")]
    [InlineData("!HAQQANI")]
    public void A_topic_is_found_however_it_is_spelt(string topic) =>
        Assert.Equal(bot.Say("!haqqani").Quotes.Texts(), bot.Say(topic).Quotes.Texts());

    [Fact]
    public void A_misspelt_topic_is_answered_under_the_right_name_and_says_so()
    {
        Assert.Contains("showing haqqani", bot.Say("!haqani").Words());
        Assert.DoesNotContain("showing", bot.Say("!haqqani").Words());
    }

    [Fact]
    public void What_was_put_right_is_part_of_the_record()
    {
        Assert.Equal(new Correction("haqani", "haqqani"), Assert.Single(AnswerRecord.From(bot.Say("!haqani")).Corrections));
        Assert.Empty(AnswerRecord.From(bot.Say("!haqqani")).Corrections);
    }

    [Theory]
    [InlineData("nuclear", "unclear")]
    [InlineData("!despise", "despite")]
    public void A_topic_that_stands_nowhere_is_not_answered_by_a_word_spelt_like_it_but_that_is_offered(string topic, string near)
    {
        var reply = bot.Say(topic);

        Assert.False(reply.Answered);
        Assert.Empty(reply.Quotes);
        Assert.Contains(near, reply.Suggestions);
    }

    [Fact]
    public void Quite_is_no_form_of_quit() => Assert.False(bot.Say("!quit").Answered);

    [Fact]
    public void A_comparison_says_what_was_put_right()
    {
        var reply = bot.Say("!compare haqani");

        Assert.Contains("showing haqqani", reply.Words());
        Assert.Single(reply.Corrections);
    }

    [Fact]
    public void A_section_heading_is_a_topic_and_brings_the_paragraphs_below_it()
    {
        var reply = bot.Say("!deepening divergences");

        Assert.True(reply.Answered);
        Assert.All(reply.Quotes, excerpt => Assert.Equal("Deepening Divergences", excerpt.Source.Section));
    }

    [Theory]
    [InlineData("!U.S.")]
    [InlineData("!US")]
    [InlineData("!USA")]
    [InlineData("!united states")]
    public void All_names_of_the_United_States_are_one_topic(string topic) =>
        Assert.Equal(bot.Say("!United States").Quotes.Texts(), bot.Say(topic).Quotes.Texts());

    [Fact]
    public void A_phrase_in_quotation_marks_is_matched_as_written()
    {
        Assert.Equal(3, bot.Say("!\"safe havens\"").Quotes.Count());
        Assert.False(bot.Say("!\"safe haven\"").Answered);
        Assert.True(bot.Say("!\"of the ISI\"").Answered);
        Assert.True(bot.Say("“safe havens”").Answered);
    }

    [Fact]
    public void A_phrase_inside_a_question_must_stand_in_what_is_quoted()
    {
        var reply = bot.Say("Who speaks of a \"veritable arm\"?");

        Assert.All(reply.Excerpts, excerpt => Assert.Contains("veritable arm", excerpt.Quote.Paragraph!.Span.Slice(excerpt.Quote.Article.Text)));
        Assert.NotEmpty(reply.Excerpts);
    }

    [Fact]
    public void A_quotation_keeps_its_speaker() =>
        Assert.Contains("lamented one of our Pakistani participants", bot.Say("!\"great disservice\"").Quotes.First().Quote.Text);

    [Theory]
    [InlineData("in:1 What did Mullen say?")]
    [InlineData("!ask in:000_1a09b3c05614a46e.txt What did Mullen say?")]
    [InlineData("ask What did Mullen say? in:\"Closing the Gap\"")]
    public void A_question_can_be_put_to_one_article(string question)
    {
        var reply = bot.Say(question);

        Assert.NotEmpty(reply.Quotes);
        Assert.All(reply.Quotes, excerpt => Assert.Equal(SeedLibrary.Gap, excerpt.Quote.Article));
    }

    [Fact]
    public void A_filter_that_names_no_article_or_several_is_told_so()
    {
        Assert.Contains("No article here is called “nowhere”", bot.Say("!ask in:nowhere What is it?").Words());
        Assert.Contains("may mean 2 articles", bot.Say("!ask in:Pakistan haqqani").Words());
    }

    [Theory]
    [InlineData("the")]
    [InlineData("who is it?")]
    [InlineData("?!…")]
    [InlineData("   ")]
    [InlineData("🙂🙂")]
    [InlineData("!ask the")]
    public void A_line_without_a_word_to_look_for_is_told_so(string line)
    {
        var reply = bot.Say(line);

        Assert.False(reply.Answered);
        Assert.Contains("There is no word in that to look for.", reply.Words());
    }

    [Fact]
    public void An_article_without_a_date_is_called_undated() =>
        Assert.All(bot.Say("!haqqani").Quotes, excerpt => Assert.Contains("· undated ·", excerpt.Source.ToString()));

    [Fact]
    public void Nobody_is_quoted_with_a_subscription_line_or_an_image_credit()
    {
        Assert.Empty(bot.Say("!subscribe").Quotes);
        Assert.Empty(bot.Say("\"Myles Cullen\"").Quotes);
    }

    [Fact]
    public void ISIS_is_not_taken_for_the_ISI() => Assert.Empty(bot.Say("What is ISIS?").Quotes);

    [Theory]
    [InlineData("What are the articles about?")]
    public void Who_asks_about_nothing_in_particular_is_shown_where_to_look(string question) =>
        Assert.Contains("!articles shows what is indexed, !topics what it treats.", bot.Say(question).Words());

    [Fact]
    public void All_excerpts_are_counted_and_every_article_is_heard_however_many_there_are()
    {
        var many = ArticleBuilder.Of("a.txt", [.. Enumerable.Range(0, 260).Select(number => $"Zebra {number} grazes.")]);
        var crowd = TestConversation.Over(many, ArticleBuilder.Of("b.txt", "Far away lives a zebra that nobody counted among the others here."));

        foreach (var topic in new[] { "!zebra", "!\"zebra\"" })
        {
            var reply = crowd.Say(topic);
            Assert.Contains("of 261", reply.Words());
            Assert.Contains(reply.Quotes, excerpt => excerpt.Quote.Article.Id == "b.txt");
        }
    }

    [Fact]
    public void A_phrase_is_found_across_the_cut_between_two_passages()
    {
        var sentences = Enumerable.Range(0, 60).Select(number => $"This is sentence number{number} of a very long paragraph.").ToList();
        var lengthy = TestConversation.Over(ArticleBuilder.Of("a.txt", string.Join(' ', sentences)));

        Assert.True(lengthy.Library.Index.Passages.Length > 1);
        for (var number = 0; number < 59; number++)
            Assert.True(lengthy.Say($"!\"very long paragraph. This is sentence number{number + 1}\"").Answered);
    }
}
