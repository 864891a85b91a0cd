using Bot.Core.Indexing;
using Bot.Core.Quoting;
using Bot.Core.Ranking;
using Bot.Core.Tests.Ranking;
using Bot.Testing;

namespace Bot.Core.Tests.Quoting;

public sealed class AnswerabilityTests
{
    private static readonly string[] Paragraphs =
    [
        "Mike Mullen called the Haqqani network a veritable arm of the ISI.", "General Kayani spoke in Kabul.", "Kabul and New Delhi signed an agreement.",
    ];

    [Theory]
    [InlineData("Who called the Haqqani network a veritable arm of the ISI?")]
    [InlineData("Who mentioned the Haqqani network?")]
    public void What_stands_in_one_sentence_is_answered(string question) =>
        Assert.InRange(Confidence(question), new QuotingOptions().AnswerThreshold, 1);

    [Fact]
    public void Who_names_the_title_too_is_answered_with_full_confidence()
    {
        var index = Collection.Index(new ArticleBuilder().AttributedTo(title: "Haqqani network").Paragraph(Paragraphs[0]).Build());

        Assert.Equal(1, Confidence(index, "Who called the Haqqani network an arm of the ISI?"), 1e-12);
    }

    [Fact]
    public void Where_there_is_no_title_to_name_the_text_alone_gives_full_confidence()
    {
        var untitled = Collection.Index(new ArticleBuilder().AttributedTo(title: "").Paragraph(Paragraphs[0]).Build());
        var titled = Collection.Index(new ArticleBuilder().AttributedTo(title: "Notes").Paragraph(Paragraphs[0]).Build());

        Assert.Equal(1, Confidence(untitled, "Who called the Haqqani network an arm of the ISI?"), 1e-12);
        Assert.Equal(0.8, Confidence(titled, "Who called the Haqqani network an arm of the ISI?"), 1e-12);
    }

    [Theory]
    [InlineData("Welcher Fluss trennt das Elsass von Baden?", "Der Rhein ist der Fluss, der das Elsass von Baden trennt.")]
    [InlineData("Wen besiegten die Broncos?", "Die Broncos besiegten die Steelers.")]
    [InlineData("किसने ताज महल बनवाया?", "शाहजहाँ ने ताज महल बनवाया था।")]
    public void The_word_a_question_is_asked_by_counts_for_nothing_in_other_languages_too(string question, string text)
    {
        var index = Collection.Index(new ArticleBuilder().AttributedTo(title: "").Paragraph(text).Build());

        Assert.Equal(1, Confidence(index, question), 1e-12);
    }

    [Theory]
    [InlineData("What is the population of Kabul?")]
    [InlineData("Where was Kayani born?")]
    public void The_nearest_mention_of_a_name_is_no_answer(string question) =>
        Assert.InRange(Confidence(question), 0, new QuotingOptions().AnswerThreshold - 0.01);

    [Theory]
    [InlineData("zebras")]
    [InlineData("the")]
    [InlineData("")]
    public void Nothing_found_is_no_confidence(string question) => Assert.Equal(0, Confidence(question));

    private static double Confidence(string question) => Confidence(Collection.Index(ArticleBuilder.Of("a.txt", Paragraphs)), question);

    private static double Confidence(SearchIndex index, string question)
    {
        var query = QueryParser.Parse(index, question);
        var ranked = new Ranker(new RankingOptions()).Rank(index, query, 1);
        return Answerability.Confidence(query, ranked.IsEmpty ? null : ranked[0]);
    }
}
