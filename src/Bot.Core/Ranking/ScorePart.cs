using Bot.Core.Indexing;

namespace Bot.Core.Ranking;

/// <summary>One row of a score.</summary>
/// <param name="Words">The word of the question, or the two words of a pair.</param>
/// <param name="Counts">How often it stands in each field of the passage; a pair only counts in the text.</param>
/// <param name="PassageCount">Number of passages that hold the word; 0 for a pair, whose rarity is the mean of its words'.</param>
/// <param name="Rarity">Its idf.</param>
/// <param name="Frequency">Its tf after length and fields are taken into account, and saturation.</param>
/// <param name="Weight">What it adds to the score.</param>
public sealed record ScorePart(
    string Words, FieldCounts Counts, int PassageCount, double Rarity, double Frequency, double Weight);
