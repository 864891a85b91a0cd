using System.Collections.Immutable;
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
    private readonly WordSum words = new(options);

    /// <summary>The best passages, best first; ties go to the earlier article, then to the earlier place in it.</summary>
    /// <param name="index">The passages to rank.</param>
    /// <param name="query">What to rank them by.</param>
    /// <param name="limit">How many to return at most.</param>
    /// <param name="filter">Which passages may be returned; null for all.</param>
    public ImmutableArray<RankedPassage> Rank(SearchIndex index, Query query, int limit, Func<Passage, bool>? filter = null)
    {
        var ranked = RankByWords(index, query, Math.Max(limit, options.PassagesRead), filter);
        var reader = new EvidenceReader(index, query);
        var scored = ranked.Select((passage, rank) => rank < options.PassagesRead ? Reread(reader, passage) : passage);
        return [.. scored.OrderByDescending(passage => passage.Score).ThenBy(passage => passage.Number).Take(limit)];
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
        if (RankByWords(index, query, options.PassagesRead, filter).Any(read => read.Number == passage))
            parts.AddRange(EvidenceParts.Of(new EvidenceReader(index, query).Read(index.Passages[passage])));
        return new ScoreExplanation(parts.ToImmutable(), parts.Aggregate(0.0, (sum, part) => sum + part.Weight));
    }

    private ImmutableArray<RankedPassage> RankByWords(SearchIndex index, Query query, int limit, Func<Passage, bool>? filter)
    {
        using var scores = ScoreTable.Rent(index.Passages.Length);
        words.Add(index, query, scores);
        return scores.Best(index, limit, filter);
    }

    private static RankedPassage Reread(EvidenceReader reader, RankedPassage passage)
    {
        var evidence = reader.Read(passage.Passage);
        return passage with { Score = EvidenceParts.AddTo(passage.Score, evidence), Evidence = evidence };
    }
}
