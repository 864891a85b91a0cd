using Bot.Core.Conversation;
using Bot.Core.Passages;
using Bot.Testing;

namespace Bot.Core.Tests.Conversation.Commands;

public sealed class VerifyCommandTests
{
    private readonly TestConversation bot = new();

    [Fact]
    public void A_true_quotation_is_answered_with_its_place()
    {
        var reply = bot.Say("!verify “the divergences are deep and daunting”");

        Assert.True(reply.Answered);
        Assert.Equal(
            $"""
            Word for word.

            [1] the divergences are deep and daunting
                — What a Year of Track II Discussions Says About the Future of U.S.-Pakistan Relations · Michael Kugelman and Raoof Hasan · undated · paragraph 4

            {bot.Library.Version}
            """,
            ReplyText.Render(reply), ignoreLineEndingDifferences: true);
    }

    [Fact]
    public void An_altered_quotation_is_laid_beside_the_articles_words_and_is_no_answer()
    {
        var reply = bot.Say("verify Washington and New Delhi have blamed the Haqqanis for attacks on American diplomatic facilities in Kabul.");

        Assert.False(reply.Answered);
        Assert.Empty(reply.Quotes);
        Assert.Equal(
            $$"""
            Not word for word. The nearest place, each difference in {braces}:

              “American” stands where the article has “Indian”

                yours:   Washington and New Delhi have blamed the Haqqanis for attacks on {American} diplomatic facilities in Kabul
                article: Washington and New Delhi have blamed the Haqqanis for attacks on {Indian} diplomatic facilities in Kabul

            [1] Washington and New Delhi have blamed the Haqqanis for attacks on Indian diplomatic facilities in Kabul.
                — What a Year of Track II Discussions Says About the Future of U.S.-Pakistan Relations · Michael Kugelman and Raoof Hasan · undated · Deepening Divergences · paragraph 17

            {{bot.Library.Version}}
            """,
            ReplyText.Render(reply), ignoreLineEndingDifferences: true);
    }

    [Theory]
    [InlineData("The damage is estimated at €23.5 million by the town.")]
    [InlineData("The damage is estimated at $23,5 million by the town.")]
    [InlineData("€23.5 million by the town.")]
    public void The_sign_or_the_point_of_a_figure_is_no_mere_punctuation(string text)
    {
        var town = TestConversation.Over(ArticleBuilder.Of("a.txt", "The damage is estimated at $23.5 million by the town."));

        Assert.Contains("Not word for word: the words are the same, but not the sign or the point of a figure", town.Say($"!verify {text}").Words());
    }

    [Theory]
    [InlineData("The town had 2,500 houses by the river.", "“2,500” stands where the article has “2,400”")]
    [InlineData("The town had 3,400 houses by the river.", "“3,400” stands where the article has “2,400”")]
    public void A_number_is_shown_whole_where_a_part_of_it_differs(string text, string difference)
    {
        var town = TestConversation.Over(ArticleBuilder.Of("a.txt", "The town had 2,400 houses by the river."));

        Assert.Contains(difference, town.Say($"!verify {text}").Words());
    }

    [Fact]
    public void Quotations_in_a_sentence_of_ones_own_are_checked_by_themselves()
    {
        var true1 = bot.Say("!verify As Kugelman and Hasan put it, “Bilateral relations are likely to suffer in a big way, and for an extended period.”");
        var false1 = bot.Say("!verify As Kugelman and Hasan put it, “Bilateral relations are likely to prosper in a big way” soon.");

        Assert.True(true1.Answered);
        Assert.Contains("for an extended period.”: word for word.", true1.Words());
        Assert.False(false1.Answered);
        Assert.Contains("in a big way”: not word for word", false1.Words());
        Assert.DoesNotContain("By itself", bot.Say("!verify “Bilateral relations are likely to prosper in a big way”").Words());
    }

    [Fact]
    public void A_quotation_in_a_sentence_of_ones_own_is_judged_first()
    {
        var reply = bot.Say("!verify The author says “the divergences are deep and daunting” which I find odd.");

        Assert.StartsWith("“the divergences are deep and daunting”: word for word.", reply.Words());
        Assert.DoesNotContain("Nothing like it", reply.Words());
        Assert.Single(reply.Quotes);
    }

    [Fact]
    public void A_true_quotation_in_a_changed_sentence_does_not_make_it_true()
    {
        var reply = bot.Say("!verify they were \"90 to 95 percent\" in disagreement on how to achieve common objectives");

        Assert.False(reply.Answered);
        Assert.StartsWith("Not word for word.", reply.Words());
        Assert.Contains("By itself", reply.Words());
    }

    [Fact]
    public void Paragraphs_in_another_order_are_no_true_quotation()
    {
        var text = SeedLibrary.TrackTwo.Text;
        var reply = bot.Say($"!verify {SeedLibrary.TrackTwo.Paragraphs[18].Span.Slice(text)}\n\n{SeedLibrary.TrackTwo.Paragraphs[17].Span.Slice(text)}");

        Assert.False(reply.Answered);
        Assert.StartsWith("2 paragraphs: 2 word for word, but not in the order of the article.", reply.Words());
        Assert.Contains("Paragraph 2, which in the article comes before the one above it: word for word.", reply.Words());
    }

    [Fact]
    public void A_slice_over_two_paragraphs_names_both()
    {
        var (text, first) = (SeedLibrary.TrackTwo.Text, SeedLibrary.TrackTwo.Paragraphs[18].Span);

        Assert.Contains("paragraphs 19–20", ReplyText.Render(bot.Say($"!verify {text[(first.End - 30)..(SeedLibrary.TrackTwo.Paragraphs[19].Span.Start + 30)]}")));
    }

    [Theory]
    [InlineData("General Kayani indicated in [November] that his troops could take some action",
        "Word for word outside the brackets; the words in them take the place of the article's:", "the article has “October” where the writer put [November]")]
    [InlineData("New Delhi has expressed [great] interest in external mediation",
        "Every word outside the brackets is the article's, but what is marked may turn the sense:", "the article has “little” where the writer put [great]. Careful: “little”")]
    [InlineData("What those common objectives actually are, however, remain[s] unclear.",
        "Word for word outside the brackets; the words in them take the place of the article's:", "the article has “remain” where the writer put remain[s]")]
    [InlineData("General Kayani [the army chief] indicated in October",
        "Word for word but for what is marked as left out or put in:", "put in by the writer: [the army chief]")]
    public void What_brackets_take_the_place_of_is_said_plainly(string text, string header, string note)
    {
        var words = bot.Say("!verify " + text).Words();

        Assert.StartsWith(header, words);
        Assert.Contains(note, words);
    }

    [Theory]
    [InlineData("The divergences are deep and daunting.", "It is only a part of a longer sentence. In full:")]
    [InlineData("Pakistani officials would now crack down militarily on the Haqqani network", "Careful: the sentence it is cut from also says “likelihood”. In full:")]
    public void The_sentence_that_a_clause_is_cut_from_is_shown_in_full(string text, string words)
    {
        var reply = bot.Say("!verify " + text);

        Assert.Contains(words, reply.Words());
        Assert.Equal([1, 0], reply.Excerpts.Select(excerpt => excerpt.Number));
        Assert.NotEqual(reply.Excerpts.First().Quote, reply.Excerpts.Last().Quote);
    }

    [Fact]
    public void No_excerpt_is_shown_twice()
    {
        foreach (var paragraph in SeedLibrary.Gap.Paragraphs)
        {
            var sentence = SentenceBoundaries.Split(SeedLibrary.Gap.Text, paragraph.Span)[0].Slice(SeedLibrary.Gap.Text);
            foreach (var text in new[] { sentence, sentence.TrimEnd('.'), sentence.ToUpperInvariant(), sentence.Replace("the", "…", StringComparison.Ordinal) })
            {
                var excerpts = bot.Say("!verify " + text).Excerpts.ToList();
                Assert.Equal(excerpts.Count, excerpts.DistinctBy(excerpt => excerpt.Quote.Text.TrimEnd('.')).Count());
            }
        }
    }

    [Fact]
    public void Capital_letters_that_differ_beside_an_ellipsis_are_marked()
    {
        var words = ReplyText.Render(bot.Say("!verify The United States and Pakistan will … reach common ground anytime soon"));

        Assert.Contains("and but for capital letters (in {braces}):", words);
        Assert.Contains("yours:   {The} United States and Pakistan will", words);
    }

    [Fact]
    public void Marks_of_footnotes_that_were_left_aside_are_said() => Assert.Contains(
        "left aside as marks of footnotes: [1] [2]", bot.Say("!verify India, predictably,[1] presented another deep divergence.[2]").Words());

    [Fact]
    public void What_stands_in_a_title_and_in_the_text_is_shown_in_the_text() =>
        Assert.Equal(1, bot.Say("!verify Pakistan").Quotes.First().Quote.Paragraph?.Number);

    [Fact]
    public void A_quotation_over_two_paragraphs_has_the_last_of_them_in_its_data()
    {
        var text = bot.Library.Articles[0].Text;
        var (first, second) = (bot.Library.Articles[0].Paragraphs[0].Span, bot.Library.Articles[0].Paragraphs[1].Span);

        var two = QuoteRecord.From(bot.Say($"!verify {text[(first.End - 40)..(second.Start + 40)]}").Quotes.Single());
        var one = QuoteRecord.From(bot.Say($"!verify {text[(first.End - 40)..first.End]}").Quotes.Single());

        Assert.Equal((1, 2), (two.Paragraph, two.LastParagraph));
        Assert.Equal((1, null), (one.Paragraph, one.LastParagraph));
    }

    [Fact]
    public void What_was_left_aside_is_said() => Assert.Contains(
        "left aside, as it stands behind the quotation: “(Kugelman & Hasan, para. 26)”",
        bot.Say("!verify “Quiet diplomacy, our participants asserted, enjoys a track record of success” (Kugelman & Hasan, para. 26)").Words());

    [Fact]
    public void What_stands_nowhere_is_said_to_and_another_way_is_offered()
    {
        var reply = bot.Say("!verify The moon is made of green cheese.");

        Assert.False(reply.Answered);
        Assert.Empty(reply.Excerpts);
        Assert.Contains("Nothing like it stands in these articles.", reply.Words());
        Assert.Contains("!sources", reply.Words());
    }

    [Fact]
    public void The_users_words_are_never_quoted_as_the_articles()
    {
        var reply = bot.Say("!verify Quiet diplomacy, our participants asserted, enjoys a track record of failure and cheese.");

        Assert.All(reply.Excerpts, excerpt => Assert.DoesNotContain("cheese", excerpt.Quote.Text));
    }

    [Fact]
    public void A_quotation_that_was_found_can_be_cited_and_shown_in_context()
    {
        bot.Say("!verify Quiet diplomacy, our participants asserted, enjoys a track record of success.");

        Assert.Contains("par. 26", ReplyText.Render(bot.Say("!cite")));
        Assert.Contains(bot.Say("!context").Excerpts, excerpt => excerpt.Source.Paragraph == 26);
        Assert.Contains("by its very words", bot.Say("!why").Words());
        Assert.False(bot.Say("!more").Answered);
    }

    [Fact]
    public void A_line_beside_the_text_is_not_quoted_though_it_stands_in_the_file()
    {
        var reply = bot.Say("!verify Subscribe to the World Post email.");

        Assert.Empty(reply.Excerpts);
        Assert.Contains("a line beside the text", reply.Words());
    }

    [Fact]
    public void A_heading_is_said_to_be_one() => Assert.Contains("It is a heading", bot.Say("!verify Deepening Divergences").Words());

    [Fact]
    public void A_long_paste_is_counted_and_what_stands_in_it_takes_one_line_each()
    {
        var article = SeedLibrary.TrackTwo;
        var pasted = string.Join("\n\n", article.Paragraphs.Where(paragraph => paragraph.Number % 2 == 0).Select(paragraph => paragraph.Span.Slice(article.Text)));

        var reply = bot.Say("!verify " + pasted);

        Assert.True(reply.Answered);
        Assert.StartsWith("15 paragraphs: 15 word for word.", reply.Words());
        Assert.Empty(reply.Excerpts);
    }

    [Theory]
    [InlineData("!verify")]
    [InlineData("!verify ...")]
    [InlineData("!verify > \n>")]
    public void A_text_without_words_is_asked_for(string message) => Assert.Contains("!verify with the text", bot.Say(message).Words());

    [Fact]
    public void The_same_text_in_several_places_is_counted() =>
        Assert.Contains("It stands in 3 places", bot.Say("!verify safe havens").Words());

    [Fact]
    public void A_lost_negation_is_pointed_at_in_German_too()
    {
        var bakery = TestConversation.Over(ArticleBuilder.Of("honig.txt", "Honig wird nicht schlecht, solange er trocken gelagert wird."));

        Assert.Contains("Careful: “nicht”", bakery.Say("!verify Honig wird schlecht, solange er trocken gelagert wird.").Words());
    }
}
