using Bot.Core.Indexing;
using Bot.Core.Ranking;
using Bot.Core.Ranking.Sentences;
using Bot.Testing;
using FsCheck;
using FsCheck.Fluent;

namespace Bot.Core.Tests.Ranking;

public sealed class RankerTests
{
    private static readonly Ranker Ranker = new(new RankingOptions());

    [Fact]
    public void The_rows_of_the_explanation_add_up_to_the_score_to_the_last_bit() => ForAllCollections((index, query) =>
    {
        foreach (var found in Ranker.Rank(index, query, 100))
        {
            var explanation = Ranker.Explain(index, query, found.Number);
            Assert.Equal(found.Score, explanation.Total);
            Assert.Equal(found.Score, explanation.Parts.Aggregate(0.0, (sum, part) => sum + part.Weight));
            Assert.All(explanation.Parts, part => Assert.True(part.Weight > 0, part.Words));
        }
    });

    [Fact]
    public void A_title_that_is_not_read_would_have_added_nothing() => ForAllCollections((index, query) =>
    {
        foreach (var found in Ranker.Rank(index, query, 100).Where(found => found.Signs is not null))
        {
            using var reader = EvidenceReader.Open(index, query);
            var read = EvidenceParts.Of(reader.Read(found.Passage)).ToList();
            Assert.Equal(read, Ranker.Explain(index, query, found.Number).Parts.TakeLast(read.Count));
        }
    });

    [Fact]
    public void A_word_of_the_same_runs_of_letters_is_like_another_and_not_the_same()
    {
        var index = Collection.Index(new ArticleBuilder("a.txt").AttributedTo(title: "Bananana").Paragraph("It rained.").Build());

        Assert.True(Assert.Single(QueryParser.Parse(index, "banana").Variants).Likeness < 1);
    }

    [Fact]
    public void A_word_that_is_far_commoner_is_no_variant_of_one_that_stands_somewhere()
    {
        var index = Collection.Index(ArticleBuilder.Of("a.txt", [.. Enumerable.Repeat("Verteidiger.", 1_001), "Verteidigung."]));

        Assert.Empty(QueryParser.Parse(index, "Verteidigung").Variants);
        Assert.NotEmpty(QueryParser.Parse(index, "Verteidigungen").Variants);
    }

    [Theory]
    [InlineData("river bank", "The river-bank broke. A river rose. It rained.")]
    [InlineData("united nations", "They met at the U.N. Nations united there. Others did not.")]
    [InlineData("\u6771\u4EAC", "\u6771\u4EAC\u3002\u5927\u6771\u4EAC\u3002")]
    [InlineData("email", "He sent e-mail. (...) \u201CNo email!\u201D she said.")]
    public void What_is_read_from_the_index_is_explained_as_it_stands_in_the_text(string keywords, string text)
    {
        var index = Collection.Index(ArticleBuilder.Of("a.txt", text), ArticleBuilder.Of("b.txt", "Nothing of the kind."));
        var query = QueryParser.Parse(index, keywords);

        var found = Assert.Single(Ranker.Rank(index, query, 10));

        Assert.Equal(Ranker.Explain(index, query, found.Number).Total, found.Score);
    }

    [Fact]
    public void Words_are_weighed_as_the_formula_says_for_every_passage_and_for_no_other() => ForAllCollections((index, query) =>
    {
        var options = new RankingOptions { PassagesRead = 0 };
        var naive = new NaiveScorer(index, query, options);
        var expected = index.Passages.Select((passage, number) => (number, Score: naive.Score(passage))).Where(one => one.Score > 0).ToList();

        var ranked = new Ranker(options).Rank(index, query, int.MaxValue);

        Assert.Equal(expected.Select(one => one.number), ranked.Select(found => found.Number).Order());
        foreach (var found in ranked) Assert.Equal(naive.Score(found.Passage), found.Score, 1e-9);
        Assert.Equal(ranked.OrderByDescending(found => found.Score).ThenBy(found => found.Number), ranked);
    });

    [Fact]
    public void The_same_question_gets_the_same_answer_and_a_shorter_list_is_the_head_of_a_longer_one() => ForAllCollections((index, query) =>
    {
        List<(int, double)> Rank(int limit) => [.. Ranker.Rank(index, query, limit).Select(found => (found.Number, found.Score))];
        Assert.Equal(Rank(50), Rank(50));
        Assert.Equal(Rank(50).Take(3), Rank(3));
    });

    [Fact]
    public void Equals_stand_in_the_order_of_the_articles()
    {
        var index = Collection.Index(ArticleBuilder.Of("a.txt", "Zebras graze.", "Zebras graze."), ArticleBuilder.Of("a.txt", "Zebras graze."));

        Assert.Equal([0, 1, 2], Ranker.Rank(index, QueryParser.Parse(index, "zebras"), 3).Select(found => found.Number));
    }

    [Fact]
    public void A_passage_that_the_filter_refuses_is_not_returned_and_not_explained_as_read()
    {
        var options = new RankingOptions { PassagesRead = 1 };
        var index = Collection.Index(ArticleBuilder.Of("a.txt", "Zebras graze."), ArticleBuilder.Of("b.txt", "Among other animals zebras graze here."));
        var query = QueryParser.Parse(index, "where do zebras graze");
        bool Filter(Core.Passages.Passage passage) => passage.Article.Id == "b.txt";

        var found = Assert.Single(new Ranker(options).Rank(index, query, 10, Filter));

        Assert.Equal(1, found.Number);
        Assert.Equal(found.Score, new Ranker(options).Explain(index, query, 1, Filter).Total);
        Assert.True(found.Score > new Ranker(options).Explain(index, query, 1).Total);
    }

    private static void ForAllCollections(Action<SearchIndex, Query> check) =>
        Prop.ForAll(GeneratedCollection.Arbitrary, sample =>
        {
            var index = Collection.Index(sample.Articles);
            check(index, QueryParser.Parse(index, sample.Question));
        }).Check(GeneratedCollection.Settings);
}
