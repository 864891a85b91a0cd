using System.Collections.Immutable;
using Bot.Core.Indexing;
using Bot.Core.Passages;

namespace Bot.Core.Ranking;

/// <summary>Ranks passages by a sum of TF-IDF weights: one for each matched word, one for each matched pair of neighbours.</summary>
public sealed class Ranker(RankingOptions options)
{
    /// <summary>The best passages, best first; ties go to the earlier article, then to the earlier place in it.</summary>
    /// <param name="index">The passages to rank.</param>
    /// <param name="query">What to rank them by.</param>
    /// <param name="limit">How many to return at most.</param>
    /// <param name="filter">Which passages may be returned; null for all.</param>
    public ImmutableArray<RankedPassage> Rank(SearchIndex index, Query query, int limit, Func<Passage, bool>? filter = null)
    {
        using var scores = ScoreTable.Rent(index.Passages.Length);
        for (var term = 0; term < query.Terms.Length; term++) AddTerm(index, query, term, scores);
        foreach (var pair in query.Pairs) AddPair(index, query, pair, scores);
        return scores.Best(index, limit, filter);
    }

    /// <summary>The rows whose sum is the passage's score.</summary>
    public ScoreExplanation Explain(SearchIndex index, Query query, int passage)
    {
        var parts = ImmutableArray.CreateBuilder<ScorePart>();
        foreach (var term in query.Terms)
        {
            if (term.Id is not { } id || index.Counts(id, passage) is not { } counts) continue;
            parts.Add(TermPart(index, term, counts, passage));
        }

        foreach (var pair in query.Pairs)
        {
            var count = CountPair(index, query, pair, passage);
            if (count > 0) parts.Add(PairPart(index, query, pair, count, passage));
        }

        return new ScoreExplanation(parts.ToImmutable(), parts.Aggregate(0.0, (sum, part) => sum + part.Weight));
    }

    private void AddTerm(SearchIndex index, Query query, int place, ScoreTable scores)
    {
        var term = query.Terms[place];
        if (term.Id is not { } id) return;
        var reader = index.Postings(id);
        while (reader.MoveNext())
            scores.Add(reader.Passage, Frequency(index, reader.Counts, reader.Passage) * Share(term) * term.Rarity, place);
    }

    private void AddPair(SearchIndex index, Query query, TermPair pair, ScoreTable scores)
    {
        var both = 1UL << pair.First | 1UL << pair.Second;
        foreach (var passage in scores.Touched)
        {
            if ((scores.Matched(passage) & both) != both) continue;
            var count = CountPair(index, query, pair, passage);
            if (count > 0) scores.Add(passage, PairWeight(index, query, pair, count, passage), null);
        }
    }

    private ScorePart TermPart(SearchIndex index, QueryTerm term, FieldCounts counts, int passage)
    {
        var frequency = Frequency(index, counts, passage) * Share(term);
        return new ScorePart(term.Word, counts, index.PassageCount(term.Id!.Value), term.Rarity, frequency, frequency * term.Rarity);
    }

    private ScorePart PairPart(SearchIndex index, Query query, TermPair pair, int count, int passage)
    {
        var (first, second) = (query.Terms[pair.First], query.Terms[pair.Second]);
        var counts = new FieldCounts(count, 0, 0);
        return new ScorePart(
            $"{first.Word} {second.Word}", counts, 0, PairRarity(query, pair), PairFrequency(index, counts, passage),
            PairWeight(index, query, pair, count, passage));
    }

    // A compound says again what its parts say, so it weighs what a pair weighs.
    private double Share(QueryTerm term) => term.Role == QueryTermRole.Compound ? options.PairWeight : 1;

    private double Frequency(SearchIndex index, FieldCounts counts, int passage) =>
        TfIdf.Saturate(TfIdf.Frequency(counts, index.Length(passage), index.AverageLength, options), options.Saturation);

    private double PairFrequency(SearchIndex index, FieldCounts counts, int passage) =>
        options.PairWeight * Frequency(index, counts, passage);

    private double PairWeight(SearchIndex index, Query query, TermPair pair, int count, int passage) =>
        PairFrequency(index, new FieldCounts(count, 0, 0), passage) * PairRarity(query, pair);

    private static double PairRarity(Query query, TermPair pair) =>
        (query.Terms[pair.First].Rarity + query.Terms[pair.Second].Rarity) / 2;

    private static int CountPair(SearchIndex index, Query query, TermPair pair, int passage)
    {
        var (first, second) = (query.Terms[pair.First].Id, query.Terms[pair.Second].Id);
        var (count, previous) = (0, -1);
        foreach (var term in index.Sequence(passage))
        {
            if (previous == first && term == second) count++;
            previous = term;
        }

        return count;
    }
}
