using Bot.Core.Indexing;

namespace Bot.Core.Ranking;

/// <summary>The formula of the score, as pure functions.</summary>
/// <remarks>
/// Term frequency saturates and is normalised by length as in BM25, with fields joined before saturation (BM25F):
/// S. Robertson and H. Zaragoza, "The Probabilistic Relevance Framework: BM25 and Beyond", 2009.
/// </remarks>
public static class TfIdf
{
    /// <summary>Rarity of a term: ln(1 + (N − n + ½) / (n + ½)); positive for every n from 0 to N.</summary>
    /// <param name="passagesWithTerm">n, the passages that hold the term; 0 for a word that stands nowhere.</param>
    /// <param name="passages">N, all passages.</param>
    public static double Rarity(int passagesWithTerm, int passages) =>
        Math.Log(1 + (passages - passagesWithTerm + 0.5) / (passagesWithTerm + 0.5));

    /// <summary>Occurrences of a term in a passage, those in the text shortened by its length, title and heading by their weights.</summary>
    public static double Frequency(FieldCounts counts, int length, double averageLength, RankingOptions options)
    {
        var norm = averageLength > 0 ? 1 - options.LengthPenalty + options.LengthPenalty * length / averageLength : 1;
        return counts.Body / norm + options.TitleWeight * counts.Title + options.HeadingWeight * counts.Heading;
    }

    /// <summary>Diminishing returns of repetition: f (k + 1) / (f + k); 1 for one occurrence, below k + 1 always.</summary>
    public static double Saturate(double frequency, double saturation) =>
        frequency <= 0 ? 0 : frequency * (saturation + 1) / (frequency + saturation);
}
