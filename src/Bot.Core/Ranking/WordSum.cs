using System.Collections.Immutable;
using Bot.Core.Indexing;

namespace Bot.Core.Ranking;

/// <summary>The part of a score that words give: each matched word, each word spelt like it, each matched pair of neighbours.</summary>
internal sealed class WordSum(RankingOptions options)
{
    /// <summary>Adds up the weights of all passages that hold anything of a query, in the order of <see cref="Parts"/>.</summary>
    public void Add(SearchIndex index, Query query, ScoreTable scores)
    {
        for (var term = 0; term < query.Terms.Length; term++) AddTerm(index, query, term, scores);
        if (options.VariantWeight > 0)
            foreach (var variant in query.Variants) AddVariant(index, query, variant, scores);
        foreach (var pair in query.Pairs) AddPair(index, query, pair, scores);
    }

    /// <summary>The rows of one passage: words in the order asked, then words like them, then pairs.</summary>
    public void Parts(SearchIndex index, Query query, int passage, ImmutableArray<ScorePart>.Builder parts)
    {
        foreach (var term in query.Terms)
            if (term.Id is { } id && index.Counts(id, passage) is { } counts) parts.Add(TermPart(index, term, counts, passage));
        if (options.VariantWeight > 0)
            foreach (var variant in query.Variants)
                if (index.Counts(variant.Id, passage) is { } counts) parts.Add(VariantPart(index, query, variant, counts, passage));
        foreach (var pair in query.Pairs)
            if (CountPair(index, query, pair, passage) is > 0 and var count) parts.Add(PairPart(index, query, pair, count, passage));
    }

    private void AddTerm(SearchIndex index, Query query, int place, ScoreTable scores)
    {
        var term = query.Terms[place];
        if (term.Id is not { } id) return;
        var reader = index.Postings(id);
        while (reader.MoveNext())
            scores.Add(reader.Passage, Frequency(index, reader.Counts, reader.Passage) * Share(term) * term.Rarity, place);
    }

    private void AddVariant(SearchIndex index, Query query, TermVariant variant, ScoreTable scores)
    {
        var (share, rarity) = (options.VariantWeight * variant.Likeness, query.Terms[variant.Place].Rarity);
        var reader = index.Postings(variant.Id);
        while (reader.MoveNext())
            scores.Add(reader.Passage, Frequency(index, reader.Counts, reader.Passage) * share * rarity, null);
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

    private ScorePart VariantPart(SearchIndex index, Query query, TermVariant variant, FieldCounts counts, int passage)
    {
        var asked = query.Terms[variant.Place];
        var frequency = Frequency(index, counts, passage) * (options.VariantWeight * variant.Likeness);
        return new ScorePart(
            $"{asked.Word} ~ {index.Surface(variant.Id)}", counts, index.PassageCount(variant.Id), asked.Rarity, frequency, frequency * asked.Rarity);
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
