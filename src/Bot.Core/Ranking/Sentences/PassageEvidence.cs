using System.Collections.Immutable;

namespace Bot.Core.Ranking.Sentences;

/// <summary>What a passage says as an answer beyond the words it holds: its title, and its sentences.</summary>
/// <param name="TitleCoverage">Share of the title's content words that the question holds, 1 also when it names the whole heading right above; times <paramref name="Unit"/>.</param>
/// <param name="Sentences">The sentences in order of the text.</param>
/// <param name="Unit">The rarity of a word that stands nowhere, in which all is measured that is no word.</param>
public sealed record PassageEvidence(double TitleCoverage, ImmutableArray<Sentence> Sentences, double Unit)
{
    /// <summary>The sentence of most weight, the earlier one of equals; null for a passage without any.</summary>
    public Sentence? Best { get; } = Sentences.MaxBy(sentence => sentence.Weight);
}
