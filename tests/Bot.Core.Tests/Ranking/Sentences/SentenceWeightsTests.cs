using Bot.Core.Ranking.Sentences;

namespace Bot.Core.Tests.Ranking.Sentences;

public sealed class SentenceWeightsTests
{
    [Fact]
    public void Every_feature_has_a_weight_that_takes_nothing_away()
    {
        Assert.All(Enum.GetValues<SentenceFeature>(), feature => Assert.True(SentenceWeights.Of(feature) >= 0, feature.ToString()));
        Assert.True(SentenceWeights.TitleCoverage >= 0);
        Assert.True(SentenceWeights.Certainty > 0);
    }
}
