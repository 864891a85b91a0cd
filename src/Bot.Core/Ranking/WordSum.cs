using System.Collections.Immutable;
using Bot.Core.Indexing;

namespace Bot.Core.Ranking;

/// <summary>The part of a score that words give: each matched word, each word spelt like it, each matched pair of neighbours.</summary>
internal sealed class WordSum(RankingOptions options)
{
    private volatile FrequencyTable? frequencies;

    /// <summary>The postings to be added up, in the order of <see cref="Parts"/>: words in the order asked, then words like them.</summary>
    public void Collect(SearchIndex index, Query query, List<WeighedPostings> lists)
    {
        for (var place = 0; place < query.Terms.Length; place++)
            if (query.Terms[place] is { Id: { } id } term) lists.Add(Weigh(index, id, Share(term), term.Rarity, 1UL << place));
        if (options.VariantWeight <= 0) return;
        foreach (var variant in query.Variants)
            lists.Add(Weigh(index, variant.Id, Share(query, variant), query.Terms[variant.Place].Rarity, 0));
    }

    /// <summary>A sum of words with the weights of the pairs added, in the order of <see cref="Parts"/>.</summary>
    public double AddPairs(SearchIndex index, Query query, int passage, ulong matched, double sum)
    {
        foreach (var pair in query.Pairs)
            if (Has(matched, pair) && CountPair(index, query, pair, passage) is > 0 and var count)
                sum += PairWeight(index, query, pair, count, passage);
        return sum;
    }

    /// <summary>The most that pairs can add to any passage with some terms of the query.</summary>
    public double PairBound(Query query, ulong matched) => PairBound(query, matched, matched, once: 0);

    /// <summary>The most that pairs can add to a passage.</summary>
    /// <param name="index">Where the passage is.</param>
    /// <param name="query">The query.</param>
    /// <param name="passage">The passage.</param>
    /// <param name="matched">The terms that stand in it.</param>
    /// <param name="repeated">Those that may stand in it more than once; with any other a pair can stand there once at most.</param>
    public double PairBound(SearchIndex index, Query query, int passage, ulong matched, ulong repeated) =>
        PairBound(query, matched, repeated, Frequency(index, WeighedPostings.Once, passage));

    private double PairBound(Query query, ulong matched, ulong repeated, double once)
    {
        var bound = 0.0;
        foreach (var pair in query.Pairs)
            if (Has(matched, pair)) bound += options.PairWeight * (Has(repeated, pair) ? options.Saturation + 1 : once) * PairRarity(query, pair);
        return bound;
    }

    /// <summary>The saturated frequencies of an index; kept from one query to the next.</summary>
    public FrequencyTable Frequencies(SearchIndex index)
    {
        var table = frequencies;
        if (table is null || table.AverageLength != index.AverageLength) frequencies = table = new FrequencyTable(index.AverageLength, options);
        return table;
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

    private ScorePart TermPart(SearchIndex index, QueryTerm term, FieldCounts counts, int passage)
    {
        var frequency = Frequency(index, counts, passage) * Share(term);
        return new ScorePart(term.Word, counts, index.PassageCount(term.Id!.Value), term.Rarity, frequency, frequency * term.Rarity);
    }

    private ScorePart VariantPart(SearchIndex index, Query query, TermVariant variant, FieldCounts counts, int passage)
    {
        var asked = query.Terms[variant.Place];
        var frequency = Frequency(index, counts, passage) * Share(query, variant);
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

    private WeighedPostings Weigh(SearchIndex index, int term, double share, double rarity, ulong bit) =>
        new(term, share, rarity, bit, index.PassageCount(term), (options.Saturation + 1) * share * rarity);

    // A compound says again what its parts say, so it weighs what a pair weighs.
    private double Share(QueryTerm term) => term.Role == QueryTermRole.Compound ? options.PairWeight : term.Share;

    private double Share(Query query, TermVariant variant) => options.VariantWeight * variant.Likeness * query.Terms[variant.Place].Share;

    private double Frequency(SearchIndex index, FieldCounts counts, int passage) => Frequencies(index).Of(counts, index.Length(passage));

    private double PairFrequency(SearchIndex index, FieldCounts counts, int passage) =>
        options.PairWeight * Frequency(index, counts, passage);

    private double PairWeight(SearchIndex index, Query query, TermPair pair, int count, int passage) =>
        PairFrequency(index, new FieldCounts(count, 0, 0), passage) * PairRarity(query, pair);

    private static bool Has(ulong matched, TermPair pair) => (matched >> pair.First & matched >> pair.Second & 1) != 0;

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
