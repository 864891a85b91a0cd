using System.ComponentModel.DataAnnotations;

namespace Bot.Core.Ranking;

/// <summary>Weights of the TF-IDF sum; bound from the section <c>Ranking</c>.</summary>
public sealed class RankingOptions
{
    /// <summary>How soon repeating a term stops helping (BM25's k1); 0 to 10. Default 1.1.</summary>
    [Range(0.0, 10.0)]
    public double Saturation { get; init; } = 1.1;

    /// <summary>How far a long passage must repeat a term to count as much as a short one (BM25's b); 0 to 1. Default 0.75.</summary>
    [Range(0.0, 1.0)]
    public double LengthPenalty { get; init; } = 0.75;

    /// <summary>What a term in the title counts, in occurrences in the text; 0 to 10. Default 2.</summary>
    [Range(0.0, 10.0)]
    public double TitleWeight { get; init; } = 2.0;

    /// <summary>What a term in a heading counts, in occurrences in the text; 0 to 10. Default 1.</summary>
    [Range(0.0, 10.0)]
    public double HeadingWeight { get; init; } = 1.0;

    /// <summary>What two neighbouring words of the question count when they are neighbours in the passage too, as a share of a word; 0 to 10. Default 0.4.</summary>
    [Range(0.0, 10.0)]
    public double PairWeight { get; init; } = 0.4;

    /// <summary>What a word spelt like one of the question counts, as a share of that word, before its likeness; 0 to 1. Default 0.75.</summary>
    [Range(0.0, 1.0)]
    public double VariantWeight { get; init; } = 0.75;

    /// <summary>How many of the best passages by words are read sentence by sentence; 0 to 1000. Default 10.</summary>
    [Range(0, 1000)]
    public int PassagesRead { get; init; } = 10;
}
