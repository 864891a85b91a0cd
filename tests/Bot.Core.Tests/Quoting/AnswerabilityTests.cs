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
    public void What_stands_in_one_passage_is_answered(string question) => Assert.Equal(1, Confidence(question));

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

    private static double Confidence(string question)
    {
        var index = Collection.Index(ArticleBuilder.Of("a.txt", Paragraphs));
        var query = QueryParser.Parse(index, question);
        var ranked = new Ranker(new RankingOptions()).Rank(index, query, 1);
        return Answerability.Confidence(query, ranked.IsEmpty ? null : ranked[0]);
    }
}
