using Bot.Core.Quoting;
using Bot.Core.Ranking;
using Bot.Evaluation.Measures;
using Bot.Evaluation.Runs;
using Bot.Evaluation.Sets;
using Bot.Testing;

namespace Bot.Evaluation.Tests;

/// <summary>Guards the quality of answers: a sample of each question set, with floors a little under what was reached on it.</summary>
public sealed class QualityTests
{
    private const int Sample = 200;

    [Theory]
    [InlineData("squad20-pub", 0.915, 0.80, 0.885)]
    [InlineData("squad11-only", 0.81, 0.77, 0.84)]
    [InlineData("qed-pub", 0.93, 0.635, 0.865)]
    [InlineData("selqa-dev", 0.94, 0.785, 0.86)]
    [InlineData("xquad-de", 0.93, 0.79, 0.89)]
    [InlineData("xquad-hi", 0.93, 0.745, 0.885)]
    public void Answers_stay_as_good_as_they_were(string name, double hitAtOne, double quote, double quoteThree)
    {
        var set = Read(name);
        var step = Math.Max(1, set.Questions.Length / Sample);
        set = set with { Questions = [.. set.Questions.Where((question, place) => place % step == 0)] };

        var scores = SetScores.Of(set, new SetRunner(new RankingOptions(), new QuotingOptions()).Run(IndexedCorpus.Build(set.Corpus), set.Questions));

        Assert.True(
            scores.HitAtOne >= hitAtOne && scores.Quote >= quote && scores.QuoteThree >= quoteThree,
            $"{name}: hit@1 {scores.HitAtOne:F3}, quote@1 {scores.Quote:F3}, of three sentences {scores.QuoteThree:F3}");
    }

    [Fact]
    public void Questions_on_articles_that_are_not_indexed_are_told_from_those_that_are()
    {
        var set = Read("squad20-pub");
        set = set with { Questions = [.. set.Questions.Where((question, place) => place % 5 == 0)] };

        var scores = RefusalScores.Of(set, new SetRunner(new RankingOptions(), new QuotingOptions()));

        Assert.True(scores.Auroc >= 0.98, $"AUROC {scores.Auroc:F3}");
    }

    private static QuestionSet Read(string name)
    {
        var folder = Repository.Shared("eval", name);
        Assert.SkipWhen(folder is null, $"Needs ../shared/eval/{name} beside the project.");
        return QuestionSetReader.Read(folder);
    }
}
