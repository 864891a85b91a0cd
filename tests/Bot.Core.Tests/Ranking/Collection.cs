using Bot.Core.Analysis;
using Bot.Core.Articles;
using Bot.Core.Indexing;
using Bot.Core.Passages;
using Bot.Core.Ranking;

namespace Bot.Core.Tests.Ranking;

/// <summary>Indexes articles and ranks their passages, for tests.</summary>
internal static class Collection
{
    public static SearchIndex Index(params IEnumerable<Article> articles)
    {
        var builder = new SearchIndexBuilder(new Analyzer(new AnalysisOptions()));
        foreach (var passage in articles.SelectMany(PassageSplitter.Split)) builder.Add(passage);
        return builder.Build();
    }

    /// <summary>The texts of the passages found, best first.</summary>
    public static IReadOnlyList<string> Ask(this SearchIndex index, string question) =>
        [.. new Ranker(new RankingOptions()).Rank(index, QueryParser.Parse(index, question), 100)
            .Select(found => found.Passage.Span.Slice(found.Passage.Article.Text))];
}
