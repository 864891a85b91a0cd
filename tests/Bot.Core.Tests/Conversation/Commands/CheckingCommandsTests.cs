using System.Text.Json;
using Bot.Core.Conversation;
using Bot.Testing;

namespace Bot.Core.Tests.Conversation.Commands;

/// <summary>Cite, compare, why, sources, said.</summary>
public sealed class CheckingCommandsTests
{
    private readonly TestConversation bot = new();

    [Fact]
    public void Cite_gives_every_style_to_copy_and_says_what_is_unknown()
    {
        bot.Say("!haqqani");

        var reply = bot.Say("!cite 2");

        Assert.Equal(
            ["Plain", "Markdown", "APA 7", "APA 7, in the text", "Chicago 17, note", "BibTeX"],
            reply.Blocks.OfType<CopyBlock>().Select(block => block.Label));
        Assert.Contains("author, date, address", reply.Words());
        Assert.Equal(2, Assert.Single(reply.Excerpts).Number);
    }

    [Theory]
    [InlineData("!cite")]
    [InlineData("!why")]
    public void Without_an_excerpt_there_is_nothing_to_refer_to(string message) => Assert.Contains("no excerpt", bot.Say(message).Words());

    [Theory]
    [InlineData("!cite 9")]
    [InlineData("!why x")]
    public void An_excerpt_that_was_not_shown_is_asked_for_again(string message)
    {
        bot.Say("!haqqani");

        var reply = bot.Say(message);

        Assert.False(reply.Answered);
        Assert.Contains("1 to 3", reply.Words());
    }

    [Fact]
    public void Why_says_what_each_word_adds_and_the_sum_is_the_score()
    {
        var answer = bot.Say("Who called the Haqqani network a veritable arm of the ISI?");

        var words = bot.Say("!why").Words();

        Assert.Contains("“veritable”: once in the text; in 1 of ", words);
        Assert.Contains($"scores {answer.Quotes.First().Score.ToString("0.00", System.Globalization.CultureInfo.InvariantCulture)}", words);
    }

    [Theory]
    [InlineData("Who called the Haqqani network a veritable arm of the ISI?")]
    [InlineData("ask in:1 What did Kayani say about the Haqqani network?")]
    [InlineData("Which \"safe havens\" did Clinton mention?")]
    [InlineData("!haqqani")]
    [InlineData("!compare convergences / divergences")]
    [InlineData("!sources Mullen called the Haqqani network a \"veritable arm\" of the ISI, and Pakistan was furious.")]
    public void The_rows_of_every_excerpt_sum_up_to_its_score(string question)
    {
        var message = TestConversation.Message(question);
        var reply = bot.Responder.Respond(bot.Library, message)!;

        var record = bot.Responder.Explain(bot.Library, message, reply);

        Assert.NotEmpty(record.Quotes.Concat(record.Related));
        Assert.All(record.Quotes.Concat(record.Related), quote => Assert.Equal(quote.Score, quote.Explanation!.Sum));
    }

    [Fact]
    public void No_row_of_why_is_left_without_words_that_a_reader_understands()
    {
        bot.Say("Who called the Haqqani network a veritable arm of the ISI?");

        Assert.DoesNotContain("best sentence:", bot.Say("!why").Words());
    }

    [Fact]
    public void The_numbers_of_a_score_come_as_data_when_asked_for_and_are_left_out_otherwise()
    {
        var message = TestConversation.Message("Who called the Haqqani network a veritable arm of the ISI?");
        var reply = bot.Responder.Respond(bot.Library, message)!;

        var explained = bot.Responder.Explain(bot.Library, message, reply).Quotes[0];

        Assert.Equal(explained.Score, explained.Explanation!.Sum);
        Assert.Equal(explained.Explanation.Sum, explained.Explanation.Rows.Sum(row => row.Weight), 1e-9);
        Assert.Contains(explained.Explanation.Rows, row => row is { Words: "veritable", Count: 1, Passages: 1 });
        Assert.DoesNotContain("explanation", JsonSerializer.Serialize(AnswerRecord.From(reply)), StringComparison.OrdinalIgnoreCase);
    }

    [Fact]
    public void Compare_shows_each_article_once_in_the_order_of_the_articles()
    {
        var reply = bot.Say("!compare haqqani");

        Assert.Equal([SeedLibrary.Gap, SeedLibrary.TrackTwo], reply.Quotes.Select(excerpt => excerpt.Quote.Article));
        Assert.Equal([1, 2], reply.Quotes.Select(excerpt => excerpt.Number));
    }

    [Fact]
    public void Compare_names_the_article_that_has_nothing_on_the_topic()
    {
        var reply = bot.Say("!compare track ii");

        Assert.Equal(SeedLibrary.TrackTwo, Assert.Single(reply.Quotes).Quote.Article);
        Assert.Contains("Nothing on it in “Closing the Gap Between the United States and Pakistan”.", reply.Words());
    }

    [Fact]
    public void A_style_that_there_is_not_is_no_question_and_leaves_the_last_answer_alone()
    {
        bot.Say("!haqqani");

        Assert.StartsWith("Say !cite [n] [style]", bot.Say("cite 1 mla").Words());
        Assert.Single(bot.Say("cite 2").Excerpts);
    }

    [Fact]
    public void Compare_does_not_say_of_an_article_with_part_of_the_topic_that_it_has_nothing() => Assert.Contains(
        "Less on it in “What a Year of Track II", bot.Say("!compare General Kayani Haqqani statement troops").Words());

    [Fact]
    public void Compare_names_for_each_of_two_topics_the_article_that_has_nothing_on_it()
    {
        var words = bot.Say("!compare track ii / haqqani").Words();

        Assert.Contains("Nothing on “track ii” in “Closing the Gap Between the United States and Pakistan”.", words);
        Assert.DoesNotContain("Nothing on “haqqani”", words);
    }

    [Theory]
    [InlineData("!compare convergences / divergences")]
    [InlineData("!compare convergences vs. divergences")]
    [InlineData("compare convergences / divergences")]
    public void Compare_with_two_topics_shows_the_best_of_each(string message)
    {
        var reply = bot.Say(message);

        Assert.Equal(Enumerable.Range(1, 6), reply.Quotes.Select(excerpt => excerpt.Number));
        Assert.Contains("“divergences” ", bot.Say("!why 4").Words().Replace("”:", "” ", StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("!compare convergences and divergences")]
    [InlineData("!compare convergences und divergences")]
    [InlineData("!compare convergences/divergences")]
    public void Two_topics_may_be_joined_by_a_word_or_by_a_slash_without_spaces(string message) =>
        Assert.Equal(bot.Say("!compare convergences / divergences").Words(), bot.Say(message).Words());

    [Fact]
    public void What_the_articles_write_with_an_and_is_one_topic() =>
        Assert.StartsWith("“Russians and Americans” in 1 of 2 articles", bot.Say("!compare Russians and Americans").Words());

    [Theory]
    [InlineData("!compare HuffPost")]
    [InlineData("!compare HuffPost / haqqani")]
    [InlineData("!HuffPost")]
    public void A_publisher_of_whom_no_article_speaks_is_said_to_be_one(string message) => Assert.Contains(
        "“HuffPost” is author or publisher of article 1, “Closing the Gap Between the United States and Pakistan”.", bot.Say(message).Words());

    [Fact]
    public void A_topic_of_the_two_that_stands_nowhere_is_said_to() =>
        Assert.Contains("Nothing here on “cheese”.", bot.Say("!compare haqqani / cheese").Words());

    [Theory]
    [InlineData("!compare clover and")]
    [InlineData("!compare clover /")]
    [InlineData("!compare clover vs.")]
    public void Compare_says_that_the_other_topic_is_missing(string message) =>
        Assert.StartsWith("The other topic is missing: say !compare clover / <topic>.", bot.Say(message).Words());

    [Fact]
    public void Compare_takes_a_run_of_white_space_for_one() =>
        Assert.StartsWith("Nothing on “zyzzyva quux” in ", bot.Say($"!compare zyzzyva{new string(' ', 2_000)}quux").Words());

    [Fact]
    public void Compare_parts_short_topics_at_a_slash() => Assert.StartsWith("“CIA”: ", bot.Say("!compare CIA/IS").Words());

    [Fact]
    public void Compare_names_a_few_of_many_articles_that_have_nothing()
    {
        var articles = Enumerable.Range(1, 9).Select(number => ArticleBuilder.Of($"{number}.txt", number == 1 ? "A zebra crossed." : $"Nobody {number} crossed."));

        Assert.Contains(
            "Nothing on it in “2.txt”, “3.txt”, “4.txt”, “5.txt” and 4 more.", TestConversation.Over([.. articles]).Say("!compare zebra").Words());
    }

    [Fact]
    public void A_date_with_a_slash_is_one_topic() => Assert.Contains("9/11", Assert.Single(bot.Say("!compare 9/11").Quotes).Quote.Text);

    [Fact]
    public void Sources_gives_every_sentence_its_support_or_says_that_there_is_none()
    {
        var reply = bot.Say("!sources Mullen called the Haqqani network a veritable arm of the ISI. China will build a railway to Gwadar. " +
            "India, predictably, presented another deep divergence.");

        Assert.Equal(2, reply.Quotes.Count());
        Assert.Contains("veritable arm", reply.Quotes.First().Quote.Text);
        Assert.Contains("Yours: China will build a railway to Gwadar.\nNothing here on this.", reply.Words());
        Assert.Contains("It stands here word for word", reply.Words());
    }

    [Theory]
    [InlineData("Pakistani officials would now crack down militarily on the Haqqani network.", "but careful: the sentence also says “likelihood”")]
    [InlineData("The divergences are deep and daunting.", "as a part of a longer sentence:")]
    [InlineData("The Trump administration has continued this process.", "Careful: it says “not”, which yours does not")]
    [InlineData("Our participants never asserted that quiet diplomacy enjoys a record of success.", "Careful: yours says “never”, which it does not")]
    public void Sources_is_as_careful_as_verify(string sentence, string words) => Assert.Contains(words, bot.Say("!sources " + sentence).Words());

    [Fact]
    public void Said_asks_for_a_name_where_there_is_none() => Assert.All(
        ["!said", "!said of", "!said the", "said"], message => Assert.Equal("Say !said with a name.", bot.Say(message).Words().Split('\n')[0]));

    [Fact]
    public void The_number_of_a_footnote_is_no_word_to_look_for() =>
        Assert.Equal(bot.Say("!sources Terrorism is a threat.").Quotes.Texts(), bot.Say("!sources Terrorism is a threat.[5]").Quotes.Texts());

    [Fact]
    public void Said_counts_under_the_name_that_the_articles_have()
    {
        var words = bot.Say("!said Hillary Clinton").Words();

        Assert.StartsWith("“Hillary Clinton” does not stand in these articles; they only say “Clinton”", words);
        Assert.Contains("“Clinton” stands in 3 sentences here", words);
        Assert.DoesNotContain("“Hillary Clinton” stands", words);
    }

    [Fact]
    public void The_same_topic_twice_is_one_topic() => Assert.Equal(bot.Say("!compare haqqani").Words(), bot.Say("!compare haqqani / Haqqani").Words());

    [Fact]
    public void Apa_counts_paragraphs_from_the_heading_and_the_others_from_the_beginning()
    {
        bot.Say("!verify Quiet diplomacy, our participants asserted, enjoys a track record of success.");

        var words = ReplyText.Render(bot.Say("!cite"));

        Assert.Contains("Lessons for U.S.-Pakistan Relations section, para. 5)", words);
        Assert.Contains("section “Lessons for U.S.-Pakistan Relations”, paragraph 26", words);
    }

    [Fact]
    public void Hearsay_is_not_given_as_said()
    {
        var reply = bot.Say("!said Churchill");

        Assert.False(reply.Answered);
        Assert.Empty(reply.Quotes);
        Assert.Contains("Hearsay, for the author does not vouch for it: “It is better to jaw jaw than to war war.”", reply.Words());
    }

    [Fact]
    public void Compare_names_every_article_where_none_has_the_topic()
    {
        var reply = bot.Say("!compare zebra");

        Assert.False(reply.Answered);
        Assert.StartsWith("Nothing on “zebra” in “Closing the Gap Between the United States and Pakistan”, “What a Year of Track II Discussions", reply.Words());
    }

    [Fact]
    public void Compare_takes_three_topics_too()
    {
        var reply = bot.Say("!compare haqqani / zebra / india");

        Assert.Equal(6, reply.Quotes.Count());
        Assert.Contains("Nothing here on “zebra”.", reply.Words());
    }

    [Theory]
    [InlineData("!cite bibtex 2", "BibTeX")]
    [InlineData("!cite 2 bibtex", "BibTeX")]
    [InlineData("cite 2 BibTeX", "BibTeX")]
    [InlineData("!cite apa 7 2", "APA 7|APA 7, in the text")]
    [InlineData("!cite chicago 2", "Chicago 17, note")]
    public void Cite_gives_one_style_where_one_is_named(string message, string labels)
    {
        bot.Say("!haqqani");

        var reply = bot.Say(message);

        Assert.Equal(labels, string.Join('|', reply.Blocks.OfType<CopyBlock>().Select(block => block.Label)));
        Assert.Equal(2, Assert.Single(reply.Excerpts).Number);
    }

    [Theory]
    [InlineData("verify", "Say !verify with the text")]
    [InlineData("said", "Say !said with a name")]
    [InlineData("compare", "Say !compare <topic>")]
    [InlineData("sources", "Say !sources with the text")]
    [InlineData("article", "Say which: !article")]
    [InlineData("ask", "There is no word in that to look for. Say !ask")]
    [InlineData("cite bibtex", "There is no excerpt")]
    public void The_bare_word_of_a_command_asks_for_what_is_missing(string message, string words) => Assert.StartsWith(words, bot.Say(message).Words());

    [Fact]
    public void Said_keeps_the_speakers_words_apart_from_the_authors()
    {
        var reply = bot.Say("!said Mullen");

        Assert.Contains("In quotation marks: “veritable arm” — the rest of the sentence is the author's", reply.Words());
        Assert.Contains("calling the Haqqani network", Assert.Single(reply.Quotes).Quote.Text);
    }

    [Fact]
    public void Said_does_not_take_a_last_name_for_the_whole_name() =>
        Assert.Contains("they only say “Clinton”", bot.Say("!said Hillary Clinton").Words());

    [Fact]
    public void Said_says_when_nobody_is_named_so_and_when_no_speaker_can_be_told()
    {
        Assert.Contains("is not named", bot.Say("!said Napoleon").Words());
        Assert.Contains("none says that this is who speaks", bot.Say("!said Haqqani").Words());
        Assert.Empty(bot.Say("!said Haqqani").Quotes);
    }

    [Theory]
    [InlineData("verify the divergences are deep and daunting", "Word for word")]
    [InlineData("said Kayani", "quoted")]
    [InlineData("sources India presented another deep divergence.", "Yours:")]
    [InlineData("compare haqqani", "the best excerpt of each")]
    public void Said_to_the_bot_alone_a_command_needs_no_prefix(string message, string words) => Assert.Contains(words, bot.Say(message).Words());

    [Theory]
    [InlineData("why is the Haqqani network important?")]
    [InlineData("compare the articles on India?")]
    [InlineData("sources of tension in Afghanistan")]
    public void A_question_that_begins_like_a_command_stays_a_question(string message) =>
        Assert.Matches("^(Excerpt|These articles do not answer)", bot.Say(message).Words());

    [Fact]
    public void The_help_lists_every_command()
    {
        var help = ReplyText.Render(bot.Say("!help"));

        Assert.All(["!verify <text>", "!cite [n]", "!compare <topic>", "!why [n]", "!sources <text>", "!said <name>"], usage => Assert.Contains(usage, help));
    }
}
