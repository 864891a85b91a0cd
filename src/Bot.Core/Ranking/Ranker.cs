using System.Collections.Immutable;
using System.Runtime.InteropServices;
using Bot.Core.Indexing;
using Bot.Core.Passages;
using Bot.Core.Ranking.Sentences;

namespace Bot.Core.Ranking;

/// <summary>
/// Ranks passages by a sum of weights: TF-IDF of the words matched, and, for the best of these, what their title and their
/// best sentence say as an answer. Every weight is a row of <see cref="Explain"/>.
/// </summary>
public sealed class Ranker(RankingOptions options)
{
    private static readonly Comparison<RankedPassage> BestFirst = (left, right) =>
        left.Score != right.Score ? right.Score.CompareTo(left.Score) : left.Number.CompareTo(right.Number);

    private readonly WordSum words = new(options);

    /// <summary>The best passages, best first; ties go to the earlier article, then to the earlier place in it.</summary>
    /// <param name="index">The passages to rank.</param>
    /// <param name="query">What to rank them by.</param>
    /// <param name="limit">How many to return at most.</param>
    /// <param name="filter">Which passages may be returned; null for all.</param>
    public ImmutableArray<RankedPassage> Rank(SearchIndex index, Query query, int limit, Func<Passage, bool>? filter = null)
    {
        using var scan = PassageScan.Rent();
        scan.Run(index, query, words, Math.Max(limit, options.PassagesRead), filter);
        using var reader = EvidenceReader.Open(index, query);
        var ranked = new RankedPassage[scan.Best.Count];
        for (var rank = 0; rank < ranked.Length; rank++)
        {
            var (passage, score, matched, mayBeTitled) = scan.Best[rank];
            AnswerSigns? signs = rank < options.PassagesRead ? reader.Weigh(passage, matched, mayBeTitled, ref score) : null;
            ranked[rank] = new RankedPassage(passage, index.Passages[passage], score, matched, signs);
        }

        Array.Sort(ranked, BestFirst);
        if (ranked.Length > limit) Array.Resize(ref ranked, limit);
        return ImmutableCollectionsMarshal.AsImmutableArray(ranked);
    }

    /// <summary>The rows whose sum is the passage's score.</summary>
    /// <param name="index">The index that was ranked.</param>
    /// <param name="query">What it was ranked by.</param>
    /// <param name="passage">The passage's number.</param>
    /// <param name="filter">What <see cref="Rank"/> was given: it decides which passages are read sentence by sentence.</param>
    public ScoreExplanation Explain(SearchIndex index, Query query, int passage, Func<Passage, bool>? filter = null)
    {
        var parts = ImmutableArray.CreateBuilder<ScorePart>();
        words.Parts(index, query, passage, parts);
        if (Find(index, query, passage, filter) is { } found)
        {
            using var reader = EvidenceReader.Open(index, query);
            parts.AddRange(EvidenceParts.Of(reader.Read(index.Passages[passage], found.MayBeTitled)));
        }

        return new ScoreExplanation(parts.ToImmutable(), parts.Aggregate(0.0, (sum, part) => sum + part.Weight));
    }

    /// <summary>A passage among those that are read; null when it is none of them.</summary>
    private BestPassages.Entry? Find(SearchIndex index, Query query, int passage, Func<Passage, bool>? filter)
    {
        using var scan = PassageScan.Rent();
        scan.Run(index, query, words, options.PassagesRead, filter);
        for (var rank = 0; rank < scan.Best.Count; rank++)
            if (scan.Best[rank].Passage == passage) return scan.Best[rank];
        return null;
    }
}
