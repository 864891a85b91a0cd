using Bot.Core.Indexing;
using Bot.Core.Tests.Ranking;
using Bot.Testing;

namespace Bot.Core.Tests.Indexing;

public sealed class LetterGramsTests
{
    private readonly SearchIndex index = Collection.Index(ArticleBuilder.Of(
        "a.txt", "Verteidigung verteidigte Nationalpark Park Haqqani cat catalogue 東京 विश्वविद्यालय"));

    [Theory]
    [InlineData("verteidigt", "Verteidigung")]
    [InlineData("haqani", "Haqqani")]
    [InlineData("विद्यालय", "विश्वविद्यालय")]
    public void Words_that_share_most_letters_in_a_row_are_near(string term, string expected) =>
        Assert.Contains(expected, Near(term, 0.3));

    [Fact]
    public void A_word_is_most_like_itself()
    {
        var first = Find("haqqani", 0.1, 5)[0];

        Assert.Equal(("haqqani", 1.0), (index.Term(first.Term), first.Likeness));
    }

    [Fact]
    public void Short_words_are_like_nothing() => Assert.Empty(Near("cat", 0.01));

    [Fact]
    public void Likeness_has_a_floor_and_the_list_a_limit()
    {
        Assert.All(Find("verteidigen", 0.4, 9), near => Assert.InRange(near.Likeness, 0.4, 1));
        Assert.Single(Find("verteidigen", 0.1, 1));
    }

    [Fact]
    public void What_is_remembered_of_a_term_is_what_is_found()
    {
        var near = new TermLikeness[5];
        for (var round = 0; round < 2; round++)
        {
            for (var term = 0; term < index.TermCount; term++)
            {
                foreach (var minimum in new[] { 0.1, 0.4 })
                    Assert.Equal(Find(index.Term(term), minimum, 5), near[..index.Grams.Near(term, index.Term(term), minimum, near)]);
            }
        }
    }

    private List<string> Near(string term, double minimum) => [.. Find(term, minimum, 10).Select(near => index.Surface(near.Term))];

    private TermLikeness[] Find(string term, double minimum, int limit)
    {
        var nearest = new TermLikeness[limit];
        return nearest[..index.Grams.Near(term, minimum, nearest)];
    }
}
