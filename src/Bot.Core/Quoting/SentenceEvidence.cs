using Bot.Core.Articles;

namespace Bot.Core.Quoting;

/// <summary>What one sentence of a passage holds of a question.</summary>
/// <param name="Span">The sentence, in the article's text.</param>
/// <param name="Matched">Bit n is set when term n of the query stands in the sentence.</param>
/// <param name="Weight">The rarities of the matched terms and pairs, summed; 0 when nothing matched.</param>
public readonly record struct SentenceEvidence(TextSpan Span, ulong Matched, double Weight);
