using Bot.Core.Articles;
using Bot.Core.Checking.Words;
using Bot.Testing;

namespace Bot.Core.Tests.Checking.Words;

public sealed class WordIndexTests
{
    private static readonly Article First = ArticleBuilder.Of("a.txt", "The river rose.", "The river fell.");
    private static readonly Article Wordless = ArticleBuilder.Of("b.txt", "…");
    private static readonly Article Last = ArticleBuilder.Of("c.txt", "A river rose.");
    private static readonly WordIndex Index = WordIndex.Of([First, Wordless, Last]);

    [Fact]
    public void Every_word_keeps_its_article_and_its_place()
    {
        Assert.Equal(["The", "river", "rose", "The", "river", "fell", "A", "river", "rose"],
            Enumerable.Range(0, Index.Count).Select(word => Index.TextOf(word).ToString()));
        Assert.Equal([First, First, First, First, First, First, Last, Last, Last], Enumerable.Range(0, Index.Count).Select(Index.ArticleAt));
        Assert.Equal("fell", Index.SpanOf(5).Slice(First.Text));
    }

    [Fact]
    public void An_article_without_words_has_none()
    {
        Assert.Equal((0, 6), Index.WordsOf(0));
        Assert.Equal((6, 6), Index.WordsOf(1));
        Assert.Equal((6, 9), Index.WordsOf(2));
        Assert.Equal(0, WordIndex.Of([]).Count);
    }

    [Fact]
    public void Neighbours_are_found_wherever_they_stand_in_order()
    {
        var (river, rose) = (FoldedWord.Hash("RIVER"), FoldedWord.Hash("rose"));

        Assert.Equal([1, 7], Index.PlacesOf(river, rose).ToArray().Where(place => Index.Hashes[place] == river && Index.Hashes[place + 1] == rose));
        Assert.DoesNotContain(2, Index.PlacesOf(river, rose).ToArray());
    }

    [Fact]
    public void A_word_is_held_when_it_stands_anywhere()
    {
        Assert.True(Index.Holds(FoldedWord.Hash("River")));
        Assert.False(Index.Holds(FoldedWord.Hash("rivers")));
    }

    [Fact]
    public void Every_pair_of_the_seeds_is_found_where_it_stands()
    {
        var seeds = SeedLibrary.Instance.Words.Value;

        for (var word = 0; word + 1 < seeds.Count; word++)
            Assert.Contains(word, seeds.PlacesOf(seeds.Hashes[word], seeds.Hashes[word + 1]).ToArray());
    }
}
