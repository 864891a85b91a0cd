namespace Bot.Core.Ranking.Sentences;

/// <summary>The rows that a passage's title and best sentence add to its score.</summary>
internal static class EvidenceParts
{
    private static readonly string[] Names = [.. Enum.GetValues<SentenceFeature>().Select(feature => $"best sentence: {Name(feature)}")];

    /// <summary>A score with the weights of the rows added one by one, so that it equals their sum to the last bit.</summary>
    /// <param name="score">The score by words.</param>
    /// <param name="titleCoverage">See <see cref="PassageEvidence.TitleCoverage"/>.</param>
    /// <param name="best">The features of the best sentence; empty when there is none.</param>
    public static double AddTo(double score, double titleCoverage, ReadOnlySpan<double> best)
    {
        score += SentenceWeights.TitleCoverage * titleCoverage;
        for (var feature = 0; feature < best.Length; feature++) score += SentenceWeights.Of((SentenceFeature)feature) * best[feature];
        return score;
    }

    /// <summary>One row for each feature that is above 0: its weight as rarity, itself as frequency.</summary>
    public static IEnumerable<ScorePart> Of(PassageEvidence evidence)
    {
        if (evidence.TitleCoverage > 0) yield return Part("title named", SentenceWeights.TitleCoverage, evidence.TitleCoverage);
        if (evidence.Best is not { } best) yield break;
        for (var feature = 0; feature < best.Features.Length; feature++)
            if (best.Features[feature] is > 0 and var value)
                yield return Part(Names[feature], SentenceWeights.Of((SentenceFeature)feature), value);
    }

    private static ScorePart Part(string name, double weight, double value) => new(name, default, 0, weight, value, weight * value);

    private static string Name(SentenceFeature feature) => feature switch
    {
        SentenceFeature.TitleWords => "words of the title",
        SentenceFeature.PreviousWords => "words of the sentence before",
        SentenceFeature.NextWords => "words of the sentence after",
        SentenceFeature.FullName => "full name",
        SentenceFeature.FigureOf => "figure of what is counted",
        _ => feature.ToString().ToLowerInvariant(),
    };
}
