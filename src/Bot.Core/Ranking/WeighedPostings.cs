using Bot.Core.Indexing;

namespace Bot.Core.Ranking;

/// <summary>The passages of one term, what the term adds to each, and how far a scan has come.</summary>
/// <param name="Term">The term's number in the index.</param>
/// <param name="Share">What its frequency is multiplied by: 1 for a word of the question, less for others.</param>
/// <param name="Rarity">Its idf, or that of the word it stands for.</param>
/// <param name="Bit">The bit of the question's word; none for a word that is only like one.</param>
/// <param name="Count">How many passages there are.</param>
/// <param name="Bound">The most it can add to a passage.</param>
internal record struct WeighedPostings(int Term, double Share, double Rarity, ulong Bit, int Count, double Bound)
{
    /// <summary>What a term counts that stands once in a passage and nowhere above it.</summary>
    public static readonly FieldCounts Once = new(1, 0, 0);

    /// <summary>Whether it is only added to passages that hold something else of the query too.</summary>
    public bool IsOptional { get; set; }

    /// <summary>The next posting to be added.</summary>
    public PostingPlace Next { get; set; }
}
