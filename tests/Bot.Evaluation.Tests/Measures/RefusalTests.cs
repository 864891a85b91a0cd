using Bot.Evaluation.Measures;

namespace Bot.Evaluation.Tests.Measures;

public sealed class RefusalTests
{
    [Fact]
    public void The_area_is_the_share_of_pairs_in_the_right_order_with_ties_counting_half()
    {
        Assert.Equal(1, Refusal.Auroc([0.8, 0.9], [0.1, 0.7]));
        Assert.Equal(0, Refusal.Auroc([0.1], [0.7]));
        Assert.Equal(0.5, Refusal.Auroc([0.5, 0.5], [0.5]));
        Assert.Equal(0.625, Refusal.Auroc([0.4, 0.9], [0.4, 0.6]));
        Assert.Equal(0.5, Refusal.Auroc([], [0.4]));
    }

    [Fact]
    public void The_threshold_lets_the_share_asked_for_through()
    {
        double[] answerable = [0.1, .. Enumerable.Repeat(0.8, 9)];

        Assert.Equal(0.5, Refusal.RefusedWhile(0.9, answerable, [0.7, 0.8]));
        Assert.Equal(0, Refusal.RefusedWhile(1.0, answerable, [0.7, 0.8]));
    }
}
