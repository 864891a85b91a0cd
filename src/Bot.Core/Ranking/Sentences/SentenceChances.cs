namespace Bot.Core.Ranking.Sentences;

/// <summary>How likely each sentence of a passage is the one that answers, given that one does.</summary>
public static class SentenceChances
{
    /// <summary>By sentence; they add up to 1. The soft maximum of the weights, as they were fitted.</summary>
    public static double[] Of(PassageEvidence evidence)
    {
        var sentences = evidence.Sentences;
        var most = sentences.Max(sentence => sentence.Weight);
        var odds = sentences.Select(sentence => Math.Exp(SentenceWeights.Certainty / evidence.Unit * (sentence.Weight - most))).ToArray();
        var all = odds.Sum();
        return [.. odds.Select(chance => chance / all)];
    }
}
