using System.Collections.Immutable;
using Bot.Core.Analysis;
using Bot.Core.Indexing;
using Bot.Core.Passages;
using Bot.Core.Ranking;

namespace Bot.Core.Quoting;

/// <summary>Weighs the sentences of a passage against a question.</summary>
internal static class SentenceScorer
{
    // A word of the title is what the whole article is about, so it says little about which sentence answers.
    private const double TitleShare = 0.4;
    private const double PairShare = 0.25;

    /// <summary>The sentences in order of the text.</summary>
    public static ImmutableArray<SentenceEvidence> Score(SearchIndex index, Query query, Passage passage)
    {
        var places = new Dictionary<string, int>(StringComparer.Ordinal);
        for (var place = 0; place < query.Terms.Length; place++) places[query.Terms[place].Term] = place;
        var weights = Weights(index, query, passage);
        var tokens = new List<Token>();
        var sentences = ImmutableArray.CreateBuilder<SentenceEvidence>();
        foreach (var span in SentenceBoundaries.Split(passage.Article.Text, passage.Span))
        {
            tokens.Clear();
            index.Analyzer.Analyze(passage.Article.Text, span, tokens);
            var (matched, weight) = Weigh(tokens, places, weights, query);
            sentences.Add(new SentenceEvidence(span, matched, weight));
        }

        return sentences.ToImmutable();
    }

    private static double[] Weights(SearchIndex index, Query query, Passage passage)
    {
        var title = new List<Token>();
        index.Analyzer.Analyze(passage.Article.Title, new(0, passage.Article.Title.Length), title);
        var titleTerms = title.Select(token => token.Term).ToHashSet(StringComparer.Ordinal);
        return [.. query.Terms.Select(term =>
            term.Rarity * (titleTerms.Contains(term.Term) ? TitleShare : 1) * (term.Role == QueryTermRole.Compound ? PairShare : 1))];
    }

    private static (ulong Matched, double Weight) Weigh(
        List<Token> tokens, Dictionary<string, int> places, double[] weights, Query query)
    {
        var (matched, weight, previous) = (0UL, 0.0, -1);
        foreach (var token in tokens)
        {
            if (token.Kind == TokenKind.StopWord) continue;
            var place = places.GetValueOrDefault(token.Term, -1);
            if (place >= 0 && (matched >> place & 1) == 0)
            {
                matched |= 1UL << place;
                weight += weights[place];
            }

            if (token.Kind == TokenKind.Compound) continue;
            if (place >= 0 && previous >= 0 && query.Pairs.Contains(new TermPair(previous, place)))
                weight += PairShare * (weights[previous] + weights[place]) / 2;
            previous = place;
        }

        return (matched, weight);
    }
}
