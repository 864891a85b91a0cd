using System.Collections.Immutable;

namespace Bot.Evaluation.Fitting;

/// <summary>What weights do on a set they may or may not have seen; 0 to 1 each.</summary>
/// <param name="HitAtOne">Share of questions whose best sentence stands in a judged passage.</param>
/// <param name="Quote">Share whose best sentence holds an answer.</param>
internal sealed record HeldOut(double HitAtOne, double Quote)
{
    public static HeldOut Measure(ImmutableArray<Candidate[]> groups, double[] weights)
    {
        var best = groups.Select(group => group.MaxBy(candidate => candidate.Score(weights))!).ToList();
        return new HeldOut(best.Average(one => one.IsJudged ? 1.0 : 0), best.Average(one => one.Holds ? 1.0 : 0));
    }
}
