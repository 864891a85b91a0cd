using Bot.Core.Indexing;
using Bot.Core.Ranking;
using Bot.Testing;
using FsCheck;
using FsCheck.Fluent;

namespace Bot.Core.Tests.Ranking;

/// <summary>However the best passages are found, they must be those that weighing every passage by the definition finds.</summary>
public sealed class TopPassagesTests
{
    private static readonly RankingOptions ByWords = new() { PassagesRead = 0 };

    [Fact]
    public void The_first_few_are_those_of_the_naive_scorer_in_the_order_of_score_and_place() =>
        Prop.ForAll(GeneratedCollection.Arbitrary, sample =>
        {
            var index = Collection.Index(sample.Articles);
            var query = QueryParser.Parse(index, sample.Question);
            var all = Naive(index, query, ByWords);
            for (var limit = 1; limit <= 5; limit++) AssertSame(all.Take(limit), index, query, limit, ByWords);
        }).Check(GeneratedCollection.Settings);

    [Theory]
    [InlineData("flood river bank")]
    [InlineData("river the flood flooding")]
    [InlineData("kayani 1999 rivre")]
    public void It_is_so_across_the_windows_in_which_a_large_collection_is_scanned(string question)
    {
        var index = Large();
        var query = QueryParser.Parse(index, question);

        AssertSame(Naive(index, query, ByWords).Take(20), index, query, 20, ByWords);
    }

    [Theory]
    [InlineData("axolotl river", 10)]
    [InlineData("axolotl river flood", 3)]
    [InlineData("river axolotls bank", 16)]
    [InlineData("axolotl river flood", 40)]
    public void It_is_so_where_common_words_are_only_added_to_what_a_rare_one_brought(string question, int limit)
    {
        var index = Large();
        var query = QueryParser.Parse(index, question);

        AssertSame(Naive(index, query, ByWords).Take(limit), index, query, limit, ByWords);
    }

    [Fact]
    public void Pairs_that_weigh_more_than_words_are_not_missed()
    {
        var options = new RankingOptions { PassagesRead = 0, PairWeight = 5 };
        var index = Large();
        var query = QueryParser.Parse(index, "flood river bank");

        AssertSame(Naive(index, query, options).Take(20), index, query, 20, options);
    }

    [Fact]
    public void No_passage_wanted_is_none_found() =>
        Assert.Empty(new Ranker(ByWords).Rank(Large(), QueryParser.Parse(Large(), "river"), 0));

    private static void AssertSame(IEnumerable<(int Number, double Score)> expected, SearchIndex index, Query query, int limit, RankingOptions options)
    {
        var ranked = new Ranker(options).Rank(index, query, limit);

        // Two sums that differ in their last bits only may change places.
        Assert.Equal(expected.Select(one => Math.Round(one.Score, 9)), ranked.Select(found => Math.Round(found.Score, 9)));
        Assert.Equal(ranked.OrderByDescending(found => found.Score).ThenBy(found => found.Number), ranked);
        var naive = new NaiveScorer(index, query, options);
        Assert.All(ranked, found => Assert.Equal(naive.Score(found.Passage), found.Score, 1e-9));
    }

    private static List<(int Number, double Score)> Naive(SearchIndex index, Query query, RankingOptions options)
    {
        var naive = new NaiveScorer(index, query, options);
        return [.. index.Passages.Select((passage, number) => (number, Score: naive.Score(passage))).Where(one => one.Score > 0)
            .OrderByDescending(one => one.Score).ThenBy(one => one.number)];
    }

    /// <summary>More passages than fit into one window, of words that are common, rare, neighbours and apart.</summary>
    private static SearchIndex Large()
    {
        string[] words = ["river", "flood", "bank", "Kayani", "1999", "network", "rose", "fell", "rivers", "zebra"];
        var random = new Random(5);
        string Paragraph() => string.Join(' ', Enumerable.Range(0, random.Next(2, 9)).Select(_ => words[(int)(words.Length * Math.Pow(random.NextDouble(), 2))]))
            + (random.Next(400) == 0 ? " axolotl." : ".");
        return Collection.Index(Enumerable.Range(0, 20).Select(article =>
            new ArticleBuilder($"{article:00}.txt").AttributedTo(title: words[article % words.Length]).Heading(words[article % 3])
                .Paragraphs([.. Enumerable.Range(0, 1_000).Select(_ => Paragraph())]).Build()));
    }
}
