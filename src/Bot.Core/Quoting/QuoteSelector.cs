using System.Numerics;
using Bot.Core.Indexing;
using Bot.Core.Passages;
using Bot.Core.Ranking;
using Bot.Core.Ranking.Sentences;

namespace Bot.Core.Quoting;

/// <summary>Chooses which sentences of a passage to quote.</summary>
public static class QuoteSelector
{
    /// <summary>A run that holds the answer with this chance, among the sentences of its passage, needs no further sentence.</summary>
    public const double Enough = 0.8;

    /// <summary>The sentences of a passage that most likely answer the question, as one run.</summary>
    /// <param name="index">The index that the query was parsed against.</param>
    /// <param name="query">The question.</param>
    /// <param name="passage">The passage to quote.</param>
    /// <param name="maxSentences">Most sentences quoted; at least 1.</param>
    /// <param name="enough">The chance, 0 to 1, from which the run grows no further; at 1 it always has <paramref name="maxSentences"/>, where there are so many.</param>
    public static Quote Select(SearchIndex index, Query query, Passage passage, int maxSentences, double enough = Enough)
    {
        using var reader = EvidenceReader.Open(index, query);
        var evidence = reader.Read(passage);
        return evidence.Best is { } best ? Grow(passage, evidence, best, maxSentences, enough) : new Quote(passage.Article, passage.Span);
    }

    /// <summary>The sentence of a passage that holds most words of a topic, with its neighbours only where it needs them.</summary>
    /// <param name="index">The index that the query was parsed against.</param>
    /// <param name="query">The topic.</param>
    /// <param name="passage">The passage to quote.</param>
    /// <param name="maxSentences">Most sentences quoted; at least 1.</param>
    public static Quote SelectMention(SearchIndex index, Query query, Passage passage, int maxSentences)
    {
        using var reader = EvidenceReader.Open(index, query);
        var evidence = reader.Read(passage);
        var fullest = evidence.Sentences
            .OrderByDescending(sentence => BitOperations.PopCount(sentence.Matched))
            .ThenByDescending(sentence => sentence.Weight)
            .FirstOrDefault();
        return fullest is null ? new Quote(passage.Article, passage.Span) : Grow(passage, evidence, fullest, maxSentences, enough: 0);
    }

    private static Quote Grow(Passage passage, PassageEvidence evidence, Sentence from, int maxSentences, double enough)
    {
        var run = new SentenceRun(passage.Article.Text, evidence, from, maxSentences);
        run.CloseQuotations();
        if (OpeningWords.PointBack(run.FirstSentence)) run.TakePrevious();
        if (enough >= 1) run.Fill();
        else run.GrowUntil(enough);
        run.CloseQuotations();
        return new Quote(passage.Article, run.Span);
    }
}
