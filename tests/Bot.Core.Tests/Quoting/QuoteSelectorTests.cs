using Bot.Core.Quoting;
using Bot.Core.Ranking;
using Bot.Core.Tests.Ranking;
using Bot.Testing;

namespace Bot.Core.Tests.Quoting;

public sealed class QuoteSelectorTests
{
    private const string Rounds =
        "The dialogue had two hosts. Four rounds of dialogue were held. Tea was served. It rained. Nobody minded.";

    [Fact]
    public void A_sentence_that_says_it_all_stands_alone() =>
        Assert.Equal("Four rounds of dialogue were held.", Quote("How many rounds were held?", Rounds));

    [Fact]
    public void A_sentence_is_joined_by_its_neighbour_that_has_a_word_it_lacks() =>
        Assert.Equal(
            "Four rounds of dialogue were held. Tea was served.",
            Quote("Was tea served in the rounds of dialogue that were held?", "It rained. Four rounds of dialogue were held. Tea was served. Nobody minded."));

    [Theory]
    [InlineData(1, "Four rounds of dialogue were held.")]
    [InlineData(2, "The dialogue had two hosts. Four rounds of dialogue were held.")]
    [InlineData(9, Rounds)]
    public void With_certainty_asked_for_it_has_as_many_sentences_as_allowed(int most, string expected) =>
        Assert.Equal(expected, Quote("How many rounds of dialogue were held?", Rounds, most, enough: 1));

    [Fact]
    public void As_many_as_allowed_are_the_likeliest_that_stand_together() =>
        Assert.Equal(
            "Rounds of dialogue were held. It rained. The rounds of dialogue were held in Oslo.",
            Quote(
                "Where were the rounds of dialogue held?",
                "Rounds of dialogue were held. It rained. The rounds of dialogue were held in Oslo. Rounds were hard. Nobody minded.", enough: 1));

    [Fact]
    public void A_quotation_keeps_its_speaker() =>
        Assert.Equal(
            "“The strategy did harm. It did great disservice to relations,” lamented one participant.",
            Quote("What did disservice to relations?", "It rained. “The strategy did harm. It did great disservice to relations,” lamented one participant. Tea was served."));

    [Fact]
    public void A_sentence_that_points_back_brings_the_one_before_it() =>
        Assert.Equal(
            "Cousins was an editor. He invited citizens to Dartmouth.",
            Quote("Who invited citizens to Dartmouth?", "It rained. Cousins was an editor. He invited citizens to Dartmouth. Tea was served."));

    [Fact]
    public void A_passage_that_holds_no_word_of_the_question_is_quoted_from_its_first_sentence() =>
        Assert.StartsWith("The dialogue had two hosts.", Quote("zebra", Rounds), StringComparison.Ordinal);

    private static string Quote(string question, string text, int most = 3, double enough = QuoteSelector.Enough)
    {
        var index = Collection.Index(ArticleBuilder.Of("a.txt", text), ArticleBuilder.Of("b.txt", "Nothing of the kind stands here at all."));
        return QuoteSelector.Select(index, QueryParser.Parse(index, question), index.Passages[0], most, enough).Text;
    }
}
