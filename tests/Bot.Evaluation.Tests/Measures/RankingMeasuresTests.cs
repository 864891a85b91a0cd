using Bot.Evaluation.Measures;
using Bot.Evaluation.Runs;

namespace Bot.Evaluation.Tests.Measures;

public sealed class RankingMeasuresTests
{
    private static readonly Dictionary<string, int> Judged = new() { ["b"] = 1, ["d"] = 1 };

    [Fact]
    public void The_first_relevant_passage_decides_hit_and_reciprocal_rank()
    {
        Assert.Equal(0, RankingMeasures.HitAtOne(Ranked("a", "b"), Judged));
        Assert.Equal(1, RankingMeasures.HitAtOne(Ranked("b", "a"), Judged));
        Assert.Equal(0.5, RankingMeasures.ReciprocalRank(Ranked("a", "b", "d"), Judged));
        Assert.Equal(0, RankingMeasures.ReciprocalRank(Ranked([.. Enumerable.Repeat("a", 10), "b"]), Judged));
    }

    [Fact]
    public void Gain_is_discounted_by_rank_and_set_against_the_best_order()
    {
        Assert.Equal(1, RankingMeasures.NdcgAtTen(Ranked("d", "b", "a"), Judged), 1e-12);
        Assert.Equal((1 / Math.Log2(3) + 1 / Math.Log2(5)) / (1 + 1 / Math.Log2(3)), RankingMeasures.NdcgAtTen(Ranked("a", "b", "c", "d"), Judged), 1e-12);
        Assert.Equal(0, RankingMeasures.NdcgAtTen(Ranked("a"), Judged));
    }

    [Fact]
    public void Recall_counts_the_first_hundred()
    {
        Assert.Equal(0.5, RankingMeasures.RecallAtHundred(Ranked("a", "b"), Judged));
        Assert.Equal(0, RankingMeasures.RecallAtHundred(Ranked([.. Enumerable.Repeat("a", 100), "b", "d"]), Judged));
    }

    private static System.Collections.Immutable.ImmutableArray<RunPassage> Ranked(params string[] ids) => [.. ids.Select(id => new RunPassage(id, 1))];
}
