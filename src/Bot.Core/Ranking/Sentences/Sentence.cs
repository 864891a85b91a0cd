using System.Collections.Immutable;
using Bot.Core.Articles;

namespace Bot.Core.Ranking.Sentences;

/// <summary>A sentence of a passage and what it says for itself as the answer to a question.</summary>
/// <param name="Span">The sentence, in the article's text.</param>
/// <param name="Matched">Bit n is set when term n of the query stands in it.</param>
/// <param name="Signs">Bit n is set when it has feature n and that is a sign of the sort of answer asked for.</param>
/// <param name="Features">By <see cref="SentenceFeature"/>; none below 0.</param>
public sealed record Sentence(TextSpan Span, ulong Matched, ulong Signs, ImmutableArray<double> Features)
{
    /// <summary>The features, each times its weight, added up in their order.</summary>
    public double Weight { get; } = SentenceWeights.Sum(Features.AsSpan());
}
