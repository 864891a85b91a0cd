using Bot.Core.Checking.Matching;
using Bot.Testing;

namespace Bot.Core.Tests.Checking.Matching;

/// <summary>Ellipses, brackets and [sic] as careful writers use them, and as careless ones do.</summary>
public sealed class MarkedQuotationTests
{
    [Theory]
    [InlineData("The Obama administration's announcement … to negotiate with \"reconcilable\" members of the Haqqani network")]
    [InlineData("The Obama administration's announcement ... to negotiate with \"reconcilable\" members of the Haqqani network")]
    [InlineData("The Obama administration's announcement . . . to negotiate with \"reconcilable\" members of the Haqqani network")]
    [InlineData("The Obama administration's announcement [...] to negotiate with \"reconcilable\" members of the Haqqani network")]
    [InlineData("The Obama administration's announcement […] to negotiate with \"reconcilable\" members of the Haqqani network")]
    [InlineData("The Obama administration's announcement (...) to negotiate with \"reconcilable\" members of the Haqqani network")]
    public void What_an_ellipsis_leaves_out_is_shown(string text)
    {
        var found = Check(text);

        Assert.Equal(Verdict.AsMarked, found.Verdict);
        Assert.True(found.Stands);
        Assert.Equal(new Difference(DifferenceKind.Omission, "", "two weeks ago", 3), Assert.Single(found.Differences));
    }

    [Fact]
    public void An_ellipsis_that_hides_a_not_does_not_stand()
    {
        var found = Check("in negotiations, but have … guaranteed the U.S. they will participate in further military operations");

        Assert.False(found.Stands);
        Assert.Equal("not", Assert.Single(found.Differences).Negation);
    }

    [Fact]
    public void A_not_in_a_sentence_that_is_left_out_whole_does_not_turn_the_others()
    {
        var library = TestConversation.LibraryOf(ArticleBuilder.Of("a.txt", "The river rose that night. Nobody was hurt and no bridge fell. The town was dry by noon."));

        var found = new QuotationChecker(library.Words.Value).Check("The river rose that night. … The town was dry by noon.").Single();

        Assert.True(found.Stands);
        Assert.Null(Assert.Single(found.Differences).Negation);
    }

    [Fact]
    public void An_ellipsis_at_an_end_hides_nothing() =>
        Assert.Equal(Verdict.WordForWord, Check("… the divergences are deep and daunting …").Verdict);

    [Fact]
    public void An_ellipsis_that_leaps_to_another_part_of_the_article_is_said_to()
    {
        var found = Check("This bodes ill for a relationship already under considerable strain … the time remains ripe to pursue a key goal of Track II diplomacy");

        Assert.Equal([DifferenceKind.FarOmission], found.Differences.Select(difference => difference.Kind));
        Assert.Equal(2, found.Stretches.Length);
    }

    [Theory]
    [InlineData("the United States and Pakistan will … reach common ground anytime soon", 4)]
    [InlineData("the U.S.-Pakistan relationship … can still generate meaningful", 29)]
    [InlineData("U.S.-Pakistan relations … a key goal of Track II diplomacy", 27)]
    [InlineData("the Haqqani Network … would be one of the factors", 23)]
    public void A_part_that_stands_in_several_places_is_taken_from_where_the_others_follow(string text, int paragraph)
    {
        var found = Check(text);

        Assert.Equal(Verdict.AsMarked, found.Verdict);
        Assert.Equal(paragraph, Assert.Single(found.Stretches).Quote.Paragraph!.Number);
        Assert.Equal(DifferenceKind.Omission, Assert.Single(found.Differences).Kind);
    }

    [Theory]
    [InlineData("the relation was old. The river rose … in the end", "in the end", 1)]
    [InlineData("the river rose … was dry", "The river rose again, but the town was dry", 2)]
    public void The_same_sentence_goes_before_the_same_paragraph_and_that_before_the_same_article(string text, string end, int paragraph)
    {
        var library = TestConversation.LibraryOf(ArticleBuilder.Of(
            "a.txt", "The relation was old. The river rose, and it rained in the end. Much later, in the end, it fell.",
            "The river rose. Nobody came. The river rose again, but the town was dry. The river rose."));

        var found = new QuotationChecker(library.Words.Value).Check(text).Single();

        var stretch = Assert.Single(found.Stretches);
        Assert.Equal(paragraph, stretch.Quote.Paragraph!.Number);
        Assert.EndsWith(end, stretch.Quote.Text);
        Assert.True(stretch.Quote.Text.Length < 70);
    }

    [Theory]
    [InlineData("there were … convergences to be found", "few")]
    [InlineData("Islamabad’s consistent … against terrorists who threaten Americans", "inaction")]
    [InlineData("our Track II deliberations indicated … appetite for a divorce", "little")]
    [InlineData("but … Taliban representative has been present at these meetings", "no")]
    [InlineData("They were [highly] welcome", "hardly")]
    public void What_turns_the_sense_is_pointed_at_however_it_is_said(string text, string word)
    {
        var library = TestConversation.LibraryOf(SeedLibrary.TrackTwo, ArticleBuilder.Of("b.txt", "They were hardly welcome in the town."));

        var found = new QuotationChecker(library.Words.Value).Check(text).Single();

        Assert.Equal(word, Assert.Single(found.Differences).Negation);
        Assert.False(found.Stands);
    }

    [Fact]
    public void An_ellipsis_that_leaps_from_a_sentence_with_a_not_is_pointed_at()
    {
        var found = Check("two weeks ago they expressed enthusiasm for engaging Haqqani members in negotiations … the decision to involve Haqqani members in negotiations is a forward-looking and sound idea");

        Assert.Equal((DifferenceKind.FarOmission, "not"), (found.Differences[0].Kind, found.Differences[0].Negation));
        Assert.False(found.Stands);
    }

    [Fact]
    public void A_doubt_around_a_quotation_with_an_ellipsis_is_pointed_at() =>
        Assert.Equal("likelihood", Check("Pakistani officials would … crack down militarily on the Haqqani network").NegationOutside);

    [Theory]
    [InlineData("the timing for our dialogue was [un]propitious", "[un]propitious")]
    [InlineData("some [in]formal proposals were made", "[in]formal")]
    [InlineData("they were [w]illing to talk", "unwilling")]
    [InlineData("the two sides [dis]agreed on that", "[dis]agreed")]
    public void A_prefix_in_brackets_that_turns_a_word_round_is_pointed_at(string text, string word)
    {
        var library = TestConversation.LibraryOf(ArticleBuilder.Of(
            "a.txt", "The timing for our dialogue was propitious. Some formal proposals were made. They were unwilling to talk. The two sides agreed on that."));

        var found = new QuotationChecker(library.Words.Value).Check(text).Single();

        Assert.Equal(word, Assert.Single(found.Differences).Negation);
        Assert.False(found.Stands);
    }

    [Theory]
    [InlineData("But this is a proposed baby step at a time when leaps and bounds are needed.[12]", "[12]")]
    [InlineData("“But this is a proposed baby step at a time when leaps and bounds are needed.”[^3]", "[^3]")]
    [InlineData("But this is a proposed baby step[1] at a time[2][3] when leaps and bounds are needed.¹", "[1] [2] [3] ¹")]
    [InlineData("But this is a proposed baby step [1, 2]at a time when leaps and bounds are needed [14].", null)]
    [InlineData("In August [14], U.S. President Donald Trump announced a South Asia strategy", "[14]")]
    [InlineData("But this is a proposed baby step at a time when leaps and bounds are needed.[citation needed]", "[citation needed]")]
    public void Marks_of_footnotes_are_left_aside(string text, string? marks)
    {
        var found = Check(text);

        Assert.Equal((marks is null ? Verdict.AsMarked : Verdict.WordForWord, marks), (found.Verdict, found.ReferenceMarks));
    }

    [Theory]
    [InlineData("But this is a proposed baby step[1] at a time when leaps are needed.[2]", "Altered")]
    [InlineData("But this is a proposed baby step at a time when leaps and bounds are needed![2]", "Altered")]
    [InlineData("an accidental attack by NATO helicopters that killed [34] Pakistani border troops", "AsMarked")]
    [InlineData("But this is a proposed baby step at a time when leaps and bounds are needed! [he wrote]", "Altered")]
    public void What_is_altered_beside_a_mark_of_a_footnote_is_not_left_aside(string text, string verdict) =>
        Assert.Equal(verdict, Check(text).Verdict.ToString());

    [Fact]
    public void An_article_with_marks_of_its_own_is_quoted_with_them()
    {
        var library = TestConversation.LibraryOf(ArticleBuilder.Of("a.txt", "The river rose[1] that night, and the town was wet."));

        var found = new QuotationChecker(library.Words.Value).Check("the river rose[1] that night, and the town was wet.").Single();

        Assert.Null(found.ReferenceMarks);
        Assert.True(found.Stands);
    }

    [Fact]
    public void Fragments_in_the_wrong_order_are_said_to_be_that()
    {
        var found = Check("negotiate with \"reconcilable\" members of the Haqqani network … The Obama administration's announcement two weeks ago");

        Assert.Equal(Verdict.Altered, found.Verdict);
        Assert.Contains(found.Differences, difference => difference.Kind == DifferenceKind.Reordered);
    }

    [Fact]
    public void A_letter_in_brackets_is_a_marked_change_of_case()
    {
        Assert.Equal(Verdict.WordForWord, Check("[t]he two sides fundamentally disagreed on the nature of the Haqqani Network threat").Verdict);
        Assert.Equal(Verdict.WordForWord, Check("[A] pitch by several Pakistanis for the Haqqanis to be considered a negotiating partner").Verdict);
        Assert.Equal(Verdict.AsMarked, Check("[I] have not guaranteed the U.S. they will participate in further military operations").Verdict);
    }

    [Fact]
    public void Words_in_brackets_are_the_writers_and_what_they_stand_for_is_shown()
    {
        var found = Check("two weeks ago [the Pakistanis] expressed enthusiasm for engaging Haqqani members in negotiations");

        Assert.Equal(Verdict.AsMarked, found.Verdict);
        var change = Assert.Single(found.Differences);
        Assert.Equal((DifferenceKind.Bracketed, "they"), (change.Kind, change.Theirs));
        Assert.Contains("the Pakistanis", change.Yours);
        Assert.True(found.ReplacesWords);
    }

    [Fact]
    public void An_insertion_in_brackets_may_stand_beside_the_articles_words()
    {
        var found = Check("General Kayani [the army chief] indicated in October that his troops could take some action");

        Assert.Equal((Verdict.AsMarked, ""), (found.Verdict, Assert.Single(found.Differences).Theirs));
    }

    [Fact]
    public void A_not_in_brackets_may_turn_the_sense()
    {
        var found = Check("General Kayani indicated in October that his troops could [not] take some action");

        Assert.False(found.Stands);
    }

    [Theory]
    [InlineData("This group [the Haqqani Network], which is closely aligned with the Afghan Taliban")]
    [InlineData("This group [that is, the Haqqani Network], which is closely aligned with the Afghan Taliban")]
    [InlineData("provides it [the Haqqani Network] sanctuary; and refuses to go after the group")]
    public void A_remark_in_brackets_is_the_writers_own_even_where_an_article_has_its_words(string text)
    {
        var found = Check(text);

        Assert.Equal(Verdict.AsMarked, found.Verdict);
        Assert.True(found.Stands);
    }

    [Theory]
    [InlineData("The a [sic] volatile partnership is in a precarious state")]
    [InlineData("The a volatile[sic] partnership is in a precarious state")]
    [InlineData("The a [Sic!] volatile partnership is in a precarious state")]
    public void Sic_is_no_word_of_the_quotation(string text) => Assert.Equal(Verdict.WordForWord, Check(text).Verdict);

    [Fact]
    public void Each_of_several_paragraphs_is_judged_by_itself()
    {
        var found = new QuotationChecker(SeedLibrary.Instance.Words.Value).Check(
            "> India, predictably, presented another deep divergence.\n>\n> Cheese is what the moon is made of.\n\n" +
            "> Washington and New Delhi have blamed the Haqqanis for attacks on American diplomatic facilities in Kabul.");

        Assert.Equal([Verdict.WordForWord, Verdict.Nothing, Verdict.Altered], found.Select(verification => verification.Verdict));
    }

    [Fact]
    public void Neighbouring_paragraphs_are_one_quotation()
    {
        var text = SeedLibrary.TrackTwo.Paragraphs[17].Span.Slice(SeedLibrary.TrackTwo.Text) + "\n" + SeedLibrary.TrackTwo.Paragraphs[18].Span.Slice(SeedLibrary.TrackTwo.Text);

        var found = Check(text.Replace("’", "'", StringComparison.Ordinal));

        Assert.Equal((Verdict.ButForForm, FormDifferences.QuoteMarks | FormDifferences.WhiteSpace), (found.Verdict, found.Forms));
    }

    [Fact]
    public void A_paragraph_that_comes_too_late_in_the_paste_is_marked()
    {
        var text = SeedLibrary.TrackTwo.Text;
        string[] paragraphs = [.. SeedLibrary.TrackTwo.Paragraphs.Skip(16).Take(3).Select(paragraph => paragraph.Span.Slice(text))];
        var checker = new QuotationChecker(SeedLibrary.Instance.Words.Value);

        var swapped = checker.Check($"{paragraphs[1]}\n\n{paragraphs[0]}\n\n{paragraphs[2]}");
        var leftOut = checker.Check($"{paragraphs[0]}\n\n{paragraphs[2]}");

        Assert.All(swapped, found => Assert.Equal(Verdict.WordForWord, found.Verdict));
        Assert.Equal([false, true, false], swapped.Select(found => found.IsMovedUp));
        Assert.Equal([false, false], leftOut.Select(found => found.IsMovedUp));
    }

    [Fact]
    public void What_is_quoted_in_a_sentence_of_the_writers_own_is_judged_by_itself()
    {
        var own = Check("The author says “the divergences are deep and daunting” which I find odd.");
        var altered = Check("they were \"90 to 95 percent\" in disagreement on how to achieve common objectives");

        Assert.True(own is { IsOwnSentence: true, Stands: true });
        Assert.Equal([Verdict.WordForWord], own.Quoted.Select(part => part.Verdict));
        Assert.True(altered is { IsOwnSentence: false, Stands: false, Verdict: Verdict.Altered });
        Assert.Equal([Verdict.WordForWord], altered.Quoted.Select(part => part.Verdict));
        Assert.NotEmpty(Check("they were \"90 to 95 percent\" in disagreement on how to achieve common objectives (HuffPost, para. 2)").Quoted);
    }

    [Fact]
    public void A_quotation_that_the_writer_interrupts_is_two()
    {
        var found = Check("“Many Pakistani participants insisted that militant safe havens are a thing of the past,” Kugelman wrote, " +
            "“while Americans insisted they remain a clear and present danger.”");

        Assert.Equal(["Many", "while"], found.Quoted.Select(part => part.Text.Split(' ')[0]));
        Assert.All(found.Quoted, part => Assert.Equal(Verdict.WordForWord, part.Verdict));
    }

    private static Verification Check(string text) => Assert.Single(new QuotationChecker(SeedLibrary.Instance.Words.Value).Check(text));
}
