using Bot.Testing;

namespace Bot.Core.Tests.Ranking;

/// <summary>What must not be outranked by what.</summary>
public sealed class RelevanceTests
{
    [Fact]
    public void A_rare_word_outweighs_a_common_one()
    {
        var index = Collection.Index(ArticleBuilder.Of("a.txt", "The army crossed.", "The army slept.", "The army sang.", "A falcon crossed."));

        Assert.Equal("A falcon crossed.", index.Ask("army falcon")[0]);
    }

    [Fact]
    public void Words_side_by_side_outweigh_the_same_words_apart()
    {
        var index = Collection.Index(ArticleBuilder.Of(
            "a.txt", "The network of the old Haqqani ran.", "The Haqqani network ran of old."));

        Assert.Equal("The Haqqani network ran of old.", index.Ask("Haqqani network")[0]);
    }

    [Fact]
    public void An_article_whose_title_the_question_names_comes_before_one_that_mentions_it()
    {
        var index = Collection.Index(
            new ArticleBuilder("a.txt").AttributedTo(title: "Geneva").Paragraph("Geneva had a host for it in 1863, unlike Basel.").Build(),
            new ArticleBuilder("b.txt").AttributedTo(title: "Red Cross").Paragraph("It was founded in 1863, in Geneva.").Build());

        Assert.StartsWith("It was founded", index.Ask("When was the Red Cross founded in Geneva?")[0], StringComparison.Ordinal);
    }

    [Fact]
    public void What_is_asked_about_outweighs_a_word_of_asking_that_is_as_rare()
    {
        var index = Collection.Index(ArticleBuilder.Of("a.txt", "The law was mentioned here.", "The law was enacted here.", "Nothing of the kind was here."));

        Assert.Equal("The law was enacted here.", index.Ask("Who mentioned what was enacted?")[0]);
    }

    [Fact]
    public void In_a_German_question_a_noun_outweighs_a_verb_that_is_as_rare()
    {
        var index = Collection.Index(ArticleBuilder.Of("a.txt", "Man verlegte alles dorthin.", "Man sah dort ein Dorf.", "Nichts davon stand dort."));

        Assert.Equal("Man sah dort ein Dorf.", index.Ask("Wohin verlegte man das Dorf?")[0]);
    }

    [Fact]
    public void A_verb_is_found_in_a_form_that_no_ending_tells()
    {
        var index = Collection.Index(ArticleBuilder.Of("a.txt", "He taught for years.", "He slept for years."));

        Assert.Equal(["He taught for years."], index.Ask("Where did he teach?"));
    }

    [Theory]
    [InlineData("Wie viele Nationalparks gibt es?", "Der Nationalpark ist groß.")]
    [InlineData("Wer verteidigte die Stadt?", "Die Verteidigung dauerte lange.")]
    [InlineData("haqani", "The Haqqani group operates.")]
    public void A_word_spelt_alike_is_found_where_the_word_itself_stands_nowhere(string question, string expected)
    {
        var index = Collection.Index(ArticleBuilder.Of(
            "a.txt", "Der Nationalpark ist groß.", "Die Verteidigung dauerte lange.", "The Haqqani group operates.", "Nothing of the kind."));

        Assert.Equal(expected, index.Ask(question)[0]);
    }

    [Fact]
    public void Where_no_word_is_known_a_faint_likeness_is_no_find() =>
        Assert.Empty(Collection.Index(ArticleBuilder.Of("a.txt", "They held on for help.")).Ask("hello"));

    [Fact]
    public void A_word_itself_outranks_words_spelt_like_it()
    {
        var index = Collection.Index(ArticleBuilder.Of("a.txt", "Terrorists and territories came.", "The terror came at night."));

        Assert.Equal("The terror came at night.", index.Ask("terror")[0]);
    }

    [Fact]
    public void A_paragraph_below_the_heading_asked_for_comes_before_one_that_only_says_its_words()
    {
        var index = Collection.Index(new ArticleBuilder("a.txt")
            .Paragraph("Talk of deepening divergences was in the air that year.")
            .Heading("Deepening Divergences").Paragraph("The two sides disagreed on almost everything.").Build());

        Assert.StartsWith("The two sides", index.Ask("deepening divergences")[0], StringComparison.Ordinal);
    }
}
