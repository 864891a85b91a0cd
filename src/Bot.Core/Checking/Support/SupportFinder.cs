using Bot.Core.Indexing;
using Bot.Core.Passages;
using Bot.Core.Quoting;
using Bot.Core.Ranking;

namespace Bot.Core.Checking.Support;

/// <summary>Finds the passage that a sentence of somebody's own can rest on.</summary>
internal static class SupportFinder
{
    private const int Candidates = 5;
    private const int LeastWords = 2;

    // A statement has more words than a question, and says some of them in its own way.
    private const double LeastShare = 0.5;

    /// <summary>The passage that holds most of a sentence's words by rarity; null when none holds half of them.</summary>
    public static RankedPassage? Find(Ranker ranker, SearchIndex index, string sentence)
    {
        var query = QueryParser.Parse(index, sentence);
        return ranker.Rank(index, query, Candidates)
            .Where(passage => Matched(query, passage) >= Math.Min(LeastWords, query.ContentTerms.Count()))
            .Where(passage => Share(query, passage) >= LeastShare)
            .OrderByDescending(passage => Share(query, passage)).ThenByDescending(passage => passage.Score).ThenBy(passage => passage.Number)
            .FirstOrDefault();
    }

    /// <summary>The sentences of a passage that support a sentence best.</summary>
    public static Quote Quote(SearchIndex index, string sentence, Passage passage, int maxSentences) =>
        QuoteSelector.Select(index, QueryParser.Parse(index, sentence), passage, maxSentences);

    private static int Matched(Query query, RankedPassage passage) => query.Terms.Where((term, place) => IsContent(term) && passage.Has(place)).Count();

    private static double Share(Query query, RankedPassage passage)
    {
        var all = query.Terms.Where(IsContent).Sum(term => term.Rarity);
        return all > 0 ? query.Terms.Where((term, place) => IsContent(term) && passage.Has(place)).Sum(term => term.Rarity) / all : 0;
    }

    private static bool IsContent(QueryTerm term) => term.Role == QueryTermRole.Content;
}
