using Bot.Core.Checking.Matching;
using Bot.Testing;

namespace Bot.Core.Tests.Checking.Matching;

/// <summary>Quotations of the seed articles, altered in the ways in which quotations are altered.</summary>
public sealed class AlteredQuotationTests
{
    [Theory]
    [InlineData("Quiet diplomacy, our participants asserted, enjoys a track record of success.")]
    [InlineData("\"Quiet diplomacy, our participants asserted, enjoys a track record of success.\"")]
    [InlineData("> Quiet diplomacy, our participants asserted, enjoys a track record of success.")]
    [InlineData("> **Quiet diplomacy, our participants asserted, enjoys a track record of success.**")]
    [InlineData("“the divergences are deep and daunting”")]
    [InlineData("calling the Haqqani network a \"veritable arm\" of the ISI")]
    public void A_true_quotation_stands_word_for_word(string text) => Assert.Equal(Verdict.WordForWord, Check(text).Verdict);

    [Theory]
    [InlineData("calling the Haqqani network a “veritable arm” of the ISI, Pakistan’s intelligence agency", FormDifferences.QuoteMarks)]
    [InlineData("saying, \"It is better to jaw jaw than to war war.\"", FormDifferences.QuoteMarks)]
    [InlineData("a great disservice to U.S.-Pakistan relations”, lamented one", FormDifferences.QuoteMarks)]
    [InlineData("as the United States — what is more important to Islamabad", FormDifferences.Dashes)]
    [InlineData("behind the scenes diplomacy to build trust", FormDifferences.Dashes | FormDifferences.WhiteSpace)]
    [InlineData("THE DIVERGENCES ARE DEEP AND DAUNTING", FormDifferences.Case)]
    [InlineData("the divergences\nare  deep and\u00A0daunting", FormDifferences.WhiteSpace)]
    [InlineData("the diver\u00ADgences are deep and daunt\u00ADing", FormDifferences.Invisible)]
    [InlineData("the divergences … are deep and daunting", FormDifferences.Ellipsis)]
    [InlineData("It is better to jaw jaw than to war war,", FormDifferences.FinalStop)]
    public void Differences_of_form_are_named_and_nothing_else_is(string text, object forms)
    {
        var found = Check(text);

        Assert.Equal(Verdict.ButForForm, found.Verdict);
        Assert.Equal((FormDifferences)forms, found.Forms);
        Assert.NotEmpty(found.Parts.Where(part => part.Kind == ComparisonKind.Differs));
    }

    [Theory]
    [InlineData("the cafe\u0301 of Mün\u0308chen", Verdict.Altered)]
    [InlineData("the cafe\u0301 of Mu\u0308nchen", Verdict.ButForForm)]
    [InlineData("the cafè of München", Verdict.Altered)]
    public void Accents_may_be_written_apart_but_not_changed(string text, object verdict)
    {
        var found = Checker("They met in the café of München at noon.").Check(text).Single();

        Assert.Equal((Verdict)verdict, found.Verdict);
        if (found.Stands) Assert.Equal(FormDifferences.Encoding, found.Forms);
    }

    [Fact]
    public void A_changed_word_is_marked_with_the_word_it_stands_for()
    {
        var found = Check("calling the Haqqani network a \"powerful arm\" of the ISI");

        Assert.Equal(Verdict.Altered, found.Verdict);
        Assert.Equal([new Difference(DifferenceKind.Replaced, "powerful", "veritable", 1)], found.Differences.Select(Trimmed));
        Assert.Contains(new ComparisonPart(ComparisonKind.Differs, "powerful", "veritable"), found.Parts);
    }

    [Fact]
    public void A_changed_first_or_last_word_is_marked_with_the_word_it_stands_for()
    {
        Assert.Equal(["Silent/Quiet"], Changes(Check("Silent diplomacy, our participants asserted, enjoys a track record of success.")));
        Assert.Equal(["failure/success"], Changes(Check("Quiet diplomacy, our participants asserted, enjoys a track record of failure.")));
    }

    [Fact]
    public void A_word_left_out_or_added_without_a_sign_is_an_alteration()
    {
        Assert.Equal(["/our"], Changes(Check("Quiet diplomacy, participants asserted, enjoys a track record of success.")));
        Assert.Equal(["long/"], Changes(Check("Quiet diplomacy, our participants asserted, enjoys a long track record of success.")));
    }

    [Fact]
    public void A_left_out_not_is_pointed_at()
    {
        var found = Check("but have guaranteed the U.S. they will participate in further military operations");

        Assert.Equal(Verdict.Altered, found.Verdict);
        Assert.Equal("not", Assert.Single(found.Differences).Negation);
    }

    [Fact]
    public void A_negative_number_is_not_the_positive_one()
    {
        var checker = Checker("Trade grew by 5 percent in the last year.");

        Assert.Equal(Verdict.Altered, checker.Check("Trade grew by -5 percent in the last year.").Single().Verdict);
    }

    [Fact]
    public void Other_punctuation_is_not_word_for_word_though_the_words_are()
    {
        var found = Check("Quiet diplomacy our participants asserted enjoys a track record of success.");

        Assert.Equal(Verdict.Altered, found.Verdict);
        Assert.Empty(found.Differences);
        Assert.Equal(FormDifferences.Punctuation, found.Forms);
    }

    [Theory]
    [InlineData("US-Pakistan relations, the divergences are deep and daunting", "US/U.S.")]
    [InlineData("It's better to jaw jaw than to war war.", "It's/It is")]
    [InlineData("(it certainly does not help that Kabul and New Delhi", "does not/doesn't")]
    [InlineData("has long been regarded by United States officials", "United States/U.S.")]
    [InlineData("some analysts in both the US", "US/United")]
    public void Whole_words_are_laid_beside_each_other(string text, string change) => Assert.Equal([change], Changes(Check(text)));

    [Fact]
    public void Sentences_in_another_order_are_said_to_be_that()
    {
        var found = Check("Pakistanis repeatedly painted their enemy as a destabilizing actor in South Asia. India, predictably, presented another deep divergence.");

        Assert.Equal(Verdict.Altered, found.Verdict);
        Assert.True(found.IsReordered);
    }

    [Fact]
    public void Words_in_another_order_are_said_to_be_that()
    {
        var found = Check("It is better to war war than to jaw jaw.");

        Assert.Equal(Verdict.Altered, found.Verdict);
        Assert.True(found.IsReordered);
    }

    [Fact]
    public void Clauses_in_another_order_are_said_to_be_that()
    {
        var found = Check("Islamabad cementing its partnership with Beijing and Washington deepening its relationship with New Delhi");

        Assert.Contains(found.Differences, difference => difference.Kind == DifferenceKind.Reordered);
    }

    [Fact]
    public void Joined_sentences_that_are_no_neighbours_are_said_to_be_that()
    {
        var found = Check("Bilateral relations are likely to suffer in a big way, and for an extended period. " +
            "Quiet diplomacy, our participants asserted, enjoys a track record of success.");

        Assert.Equal(Verdict.Altered, found.Verdict);
        Assert.Equal([DifferenceKind.Joined], found.Differences.Select(difference => difference.Kind));
        Assert.Equal([24, 26], found.Stretches.Select(stretch => stretch.Quote.Paragraph!.Number));
    }

    [Fact]
    public void A_sentence_of_another_article_is_said_to_be_that()
    {
        var found = Check("India, predictably, presented another deep divergence. " +
            "But this is a proposed baby step at a time when leaps and bounds are needed.");

        Assert.Equal([DifferenceKind.OtherArticle], found.Differences.Select(difference => difference.Kind));
        Assert.Equal([SeedLibrary.TrackTwo, SeedLibrary.Gap], found.Stretches.Select(stretch => stretch.Article));
    }

    [Fact]
    public void What_stands_nowhere_is_nothing_like_the_articles() =>
        Assert.Equal(Verdict.Nothing, Check("The moon is made of green cheese, and everybody knows it.").Verdict);

    [Theory]
    [InlineData("The United States and Pakistan have agreed to end the war in Afghanistan by the end of the year.")]
    [InlineData("the peace process in Afghanistan")]
    [InlineData("The U.S. should stop its military operations in the tribal areas of Pakistan and talk to the Taliban, as both sides agreed in the dialogue. " +
        "General Kayani said in October that he would not go along with the plan.")]
    public void Common_words_alone_make_no_nearest_place(string text) => Assert.Equal(Verdict.Nothing, Check(text).Verdict);

    [Theory]
    [InlineData("The issues on which our partici-\npants disagreed and di-\n  verged the most", FormDifferences.LineHyphens)]
    [InlineData("The issues on which our partici\u00AD\npants disagreed", FormDifferences.LineHyphens)]
    [InlineData("jointly tackle cross-\nborder security threats", FormDifferences.WhiteSpace)]
    [InlineData("the divergences are *deep* and **daunting**", FormDifferences.Emphasis)]
    [InlineData("the divergences are _deep_ and __daunting__", FormDifferences.Emphasis)]
    [InlineData("the divergences are deep and daunting (emphasis added)", FormDifferences.Emphasis)]
    [InlineData("the divergences are deep and daunting [emphasis added].", FormDifferences.Emphasis)]
    [InlineData("“the divergences are deep and *daunting*” (my emphasis)", FormDifferences.Emphasis)]
    public void What_printed_pages_and_markdown_add_is_form(string text, object forms)
    {
        var found = Check(text);

        Assert.Equal((Verdict.ButForForm, (FormDifferences)forms), (found.Verdict, found.Forms));
    }

    [Theory]
    [InlineData("the divergences are deep and not *daunting* (emphasis added)")]
    [InlineData("the divergences are wide and daun-\nting")]
    [InlineData("the divergences are deep and daunting (added by me)")]
    public void A_changed_word_is_no_form_whatever_stands_beside_it(string text) => Assert.Equal(Verdict.Altered, Check(text).Verdict);

    [Theory]
    [InlineData("Two rounds of dialogue took place in Washington, and two in Islamabad. (Kugelman & Hasan, n.d., para. 3)", "(Kugelman & Hasan, n.d., para. 3)")]
    [InlineData("“Two rounds of dialogue took place in Washington, and two in Islamabad” (Kugelman and Hasan).", "(Kugelman and Hasan)")]
    [InlineData("Two rounds of dialogue took place in Washington, and two in Islamabad. https://example.org/a?b=c", "https://example.org/a?b=c")]
    [InlineData("> Two rounds of dialogue took place in Washington, and two in Islamabad.\n> — Michael Kugelman and Raoof Hasan, 2017", "— Michael Kugelman and Raoof Hasan, 2017")]
    public void A_citation_behind_a_quotation_is_left_aside(string text, string note)
    {
        var found = Check(text);

        Assert.Equal((Verdict.WordForWord, note), (found.Verdict, found.LeftAside));
    }

    [Theory]
    [InlineData("Two rounds of dialogue took place in Washington, and two in Islamabad (and they failed).")]
    [InlineData("Two rounds of dialogue took place in Washington, and two in Islamabad — Pakistan lost.")]
    [InlineData("Under the old law the courts were open (Acts 2, 7).")]
    public void A_remark_behind_a_quotation_is_no_citation(string text)
    {
        var library = TestConversation.LibraryOf(SeedLibrary.TrackTwo, ArticleBuilder.Of("b.txt", "Under the old law the courts were open (Acts 2, 8). Then they closed."));

        Assert.False(Assert.Single(new QuotationChecker(library.Words.Value).Check(text)).Stands);
    }

    [Theory]
    [InlineData("The divergences are deep and daunting.", true)]
    [InlineData("Pakistan is a trusted partner of the United States.", true)]
    [InlineData("Pakistan doesn’t clear out sanctuaries on its soil.", true)]
    [InlineData("the divergences are deep and daunting", false)]
    [InlineData("Bilateral relations are likely to suffer in a big way, and for an extended period.", false)]
    [InlineData("in Washington, D.C.", false)]
    public void A_clause_written_like_a_sentence_is_said_to_be_a_part_of_one(string text, bool isPart)
    {
        var found = Check(text);

        Assert.True(found.Stands);
        Assert.Equal(isPart, found.PassesForWhole);
    }

    [Theory]
    [InlineData("able", "reconcilable")]
    [InlineData("ountries are likely to reconc", null)]
    public void A_slice_that_cuts_into_a_word_is_not_passed_off_as_that_word(string text, string? word) =>
        Assert.Equal(word, new QuotationChecker(SeedLibrary.Instance.Words.Value).Check(text).Single().CutWord);

    [Fact]
    public void A_negation_in_the_rest_of_the_sentence_is_pointed_at() =>
        Assert.Equal("not", Check("guaranteed the U.S. they will participate in further military operations").NegationOutside);

    private static Verification Check(string text) => Assert.Single(new QuotationChecker(SeedLibrary.Instance.Words.Value).Check(text));

    private static QuotationChecker Checker(params string[] paragraphs) =>
        new(TestConversation.LibraryOf(ArticleBuilder.Of("a.txt", paragraphs)).Words.Value);

    private static Difference Trimmed(Difference difference) =>
        difference with { Yours = difference.Yours.Trim('"', ' '), Theirs = difference.Theirs.Trim('"', ' ') };

    private static IEnumerable<string> Changes(Verification found) => found.Differences.Select(difference => $"{difference.Yours}/{difference.Theirs}");
}
