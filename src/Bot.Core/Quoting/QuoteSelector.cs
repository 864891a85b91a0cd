using Bot.Core.Indexing;
using Bot.Core.Passages;
using Bot.Core.Ranking;

namespace Bot.Core.Quoting;

/// <summary>Chooses which sentences of a passage to quote.</summary>
public static class QuoteSelector
{
    /// <summary>The sentences of a passage that say most about the question, as one run.</summary>
    /// <param name="index">The index that the query was parsed against.</param>
    /// <param name="query">The question.</param>
    /// <param name="passage">The passage to quote.</param>
    /// <param name="maxSentences">Most sentences quoted; at least 1.</param>
    public static Quote Select(SearchIndex index, Query query, Passage passage, int maxSentences)
    {
        var sentences = SentenceScorer.Score(index, query, passage);
        if (sentences.IsEmpty) return new Quote(passage.Article, passage.Span);
        var best = 0;
        for (var place = 1; place < sentences.Length; place++)
            if (sentences[place].Weight > sentences[best].Weight) best = place;

        var run = new SentenceRun(passage.Article.Text, sentences, best, maxSentences);
        run.CloseQuotations();
        if (OpeningWords.PointBack(run.FirstSentence)) run.TakePrevious();
        run.TakeNeighboursThatAddTerms();
        run.CloseQuotations();
        return new Quote(passage.Article, run.Span);
    }
}
