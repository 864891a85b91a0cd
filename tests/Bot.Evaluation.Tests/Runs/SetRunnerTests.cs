using Bot.Core.Quoting;
using Bot.Core.Ranking;
using Bot.Evaluation.Runs;
using Bot.Evaluation.Sets;

namespace Bot.Evaluation.Tests.Runs;

public sealed class SetRunnerTests
{
    private static readonly CorpusLine[] Corpus =
    [
        new("a#0", "Dartmouth", " The first meeting was held in 1960. It was cold. Tea was served. Nobody minded. "),
        new("b#0", "", "Zebras graze"),
    ];

    [Fact]
    public void Quotes_are_filled_whatever_is_asked_and_are_slices_of_their_passage()
    {
        foreach (var answer in Run("When was the first meeting?", "Where do zebras sleep?", "quark", "", "the"))
        {
            Assert.All(new[] { answer.Quote, answer.Quote3 }, quote =>
            {
                Assert.NotEmpty(quote.Text);
                Assert.Contains(quote.Text, Corpus.Single(line => line.Id == quote.Passage).Text, StringComparison.Ordinal);
            });
            Assert.InRange(answer.Confidence, 0, 1);
        }
    }

    [Fact]
    public void One_sentence_is_one_and_three_are_three()
    {
        var answer = Run("When was the first meeting?")[0];

        Assert.Equal("The first meeting was held in 1960.", answer.Quote.Text);
        Assert.Equal("The first meeting was held in 1960. It was cold. Tea was served.", answer.Quote3.Text);
        Assert.Equal("a#0", answer.Passages[0].Id);
        Assert.True(answer.Answered);
    }

    private static System.Collections.Immutable.ImmutableArray<RunLine> Run(params string[] questions) =>
        new SetRunner(new RankingOptions(), new QuotingOptions())
            .Run(IndexedCorpus.Build(Corpus), questions.Select((text, number) => new QuestionLine($"{number}", text, [])));
}
