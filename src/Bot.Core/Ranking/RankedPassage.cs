using Bot.Core.Passages;
using Bot.Core.Ranking.Sentences;

namespace Bot.Core.Ranking;

/// <summary>A passage and what it scored.</summary>
/// <param name="Number">The passage's number in the index.</param>
/// <param name="Passage">The passage.</param>
/// <param name="Score">The sum that <see cref="Ranker.Explain"/> prints; above 0.</param>
/// <param name="Matched">Bit n is set when term n of the query stands in the passage, its title or its headings.</param>
/// <param name="Signs">How well it answers; null for one that was ranked by its words alone.</param>
public sealed record RankedPassage(int Number, Passage Passage, double Score, ulong Matched, AnswerSigns? Signs = null)
{
    /// <summary>Whether term n of the query was matched.</summary>
    public bool Has(int term) => (Matched >> term & 1) != 0;
}
