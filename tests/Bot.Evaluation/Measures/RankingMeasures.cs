using System.Collections.Immutable;
using Bot.Evaluation.Runs;

namespace Bot.Evaluation.Measures;

/// <summary>How well the passages of one question are ordered; each measure is 0 to 1.</summary>
internal static class RankingMeasures
{
    /// <summary>1 when the first passage is relevant, else 0.</summary>
    public static double HitAtOne(ImmutableArray<RunPassage> ranked, IReadOnlyDictionary<string, int> judged) =>
        ranked.Length > 0 && judged.ContainsKey(ranked[0].Id) ? 1 : 0;

    /// <summary>One over the rank of the first relevant passage; 0 when none stands among the first ten.</summary>
    public static double ReciprocalRank(ImmutableArray<RunPassage> ranked, IReadOnlyDictionary<string, int> judged)
    {
        for (var rank = 0; rank < Math.Min(10, ranked.Length); rank++)
            if (judged.ContainsKey(ranked[rank].Id)) return 1.0 / (rank + 1);
        return 0;
    }

    /// <summary>Discounted gain of the first ten over that of the best order: gains are grades, discounts log2(rank + 1).</summary>
    /// <remarks>K. Järvelin and J. Kekäläinen, "Cumulated gain-based evaluation of IR techniques", 2002.</remarks>
    public static double NdcgAtTen(ImmutableArray<RunPassage> ranked, IReadOnlyDictionary<string, int> judged)
    {
        var ideal = judged.Values.OrderDescending().Take(10).Select(Discounted).Sum();
        var gained = ranked.Take(10).Select((passage, rank) => Discounted(judged.GetValueOrDefault(passage.Id), rank)).Sum();
        return ideal > 0 ? gained / ideal : 0;
    }

    /// <summary>Share of the relevant passages that stand among the first hundred.</summary>
    public static double RecallAtHundred(ImmutableArray<RunPassage> ranked, IReadOnlyDictionary<string, int> judged) =>
        judged.Count == 0 ? 0 : (double)ranked.Take(100).Count(passage => judged.ContainsKey(passage.Id)) / judged.Count;

    private static double Discounted(int grade, int rank) => grade / Math.Log2(rank + 2);
}
