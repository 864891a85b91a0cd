using System.Collections.Immutable;
using Bot.Evaluation.Fitting;

namespace Bot.Evaluation.Tests.Fitting;

public sealed class SoftmaxFitTests
{
    [Fact]
    public void A_feature_that_tells_right_from_wrong_is_weighed_and_one_that_misleads_is_not()
    {
        ImmutableArray<Candidate[]> set =
        [
            [Right(1, 0, 1), Wrong(0, 1, 0)],
            [Wrong(0, 0, 1), Right(1, 0, 0)],
            [Wrong(0, 1, 0), Right(1, 0, 1), Wrong(1, 1, 0)],
        ];

        var weights = new SoftmaxFit(ridge: 0.01, steps: 100).Fit([set]);

        Assert.True(weights[0] > 1);
        Assert.Equal(0, weights[1]);
        Assert.Equal(new HeldOut(1, 1), HeldOut.Measure(set, weights));
    }

    [Fact]
    public void The_same_candidates_give_the_same_weights()
    {
        ImmutableArray<Candidate[]> set = [[Right(1, 0.3), Wrong(0.5, 1)], [Wrong(0.2, 0), Right(0.1, 0.4)]];

        Assert.Equal(new SoftmaxFit(0.001, 30).Fit([set]), new SoftmaxFit(0.001, 30).Fit([set]));
    }

    private static Candidate Right(params double[] features) => new(features, Holds: true, IsJudged: true);

    private static Candidate Wrong(params double[] features) => new(features, Holds: false, IsJudged: false);
}
