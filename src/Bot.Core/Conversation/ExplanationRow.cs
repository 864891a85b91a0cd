using Bot.Core.Ranking;

namespace Bot.Core.Conversation;

/// <summary>One row of a score, as data.</summary>
/// <param name="Words">The word of the question, or the words of a pair.</param>
/// <param name="Count">How often it stands in the passage, its title and headings included.</param>
/// <param name="Passages">Number of passages that hold it; 0 where that is not counted.</param>
/// <param name="Rarity">Its idf.</param>
/// <param name="Frequency">Its tf, normalised and saturated.</param>
/// <param name="Weight">What it adds: frequency times rarity.</param>
public sealed record ExplanationRow(string Words, int Count, int Passages, double Rarity, double Frequency, double Weight)
{
    public static ExplanationRow From(ScorePart part) => new(
        part.Words, part.Counts.Body + part.Counts.Title + part.Counts.Heading, part.PassageCount, part.Rarity, part.Frequency, part.Weight);
}
