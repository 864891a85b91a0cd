namespace Bot.Evaluation.Fitting;

/// <summary>A sentence that may be quoted.</summary>
/// <param name="Features">The score of its passage by words, the coverage of its title, then its own features.</param>
/// <param name="Holds">Whether it holds an answer, wherever it stands.</param>
/// <param name="IsJudged">Whether its passage is judged relevant.</param>
internal sealed record Candidate(double[] Features, bool Holds, bool IsJudged)
{
    /// <summary>Whether it is one of those to quote; a name that happens to stand elsewhere too is no answer.</summary>
    public bool IsRight => Holds && IsJudged;

    /// <summary>Its score: features times weights.</summary>
    public double Score(double[] weights)
    {
        var sum = 0.0;
        for (var feature = 0; feature < weights.Length; feature++) sum += weights[feature] * Features[feature];
        return sum;
    }
}
