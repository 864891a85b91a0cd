using Bot.Core.Tests.Ranking;
using Bot.Testing;

namespace Bot.Core.Tests.Indexing;

public sealed class LetterGramsTests
{
    private readonly Core.Indexing.SearchIndex index = Collection.Index(ArticleBuilder.Of(
        "a.txt", "Verteidigung verteidigte Nationalpark Park Haqqani cat catalogue 東京 नदियाँ नदियों"));

    [Theory]
    [InlineData("verteidigt", "Verteidigung")]
    [InlineData("haqani", "Haqqani")]
    [InlineData("नदियां", "नदियाँ")]
    public void Words_that_share_most_letters_in_a_row_are_near(string term, string expected) =>
        Assert.Contains(expected, Near(term, 0.3));

    [Fact]
    public void A_word_is_most_like_itself()
    {
        var first = index.Grams.Near("haqqani", 0.1, 5).First();

        Assert.Equal(("haqqani", 1.0), (index.Term(first.Term), first.Likeness));
    }

    [Fact]
    public void Short_words_are_like_nothing() => Assert.Empty(Near("cat", 0.01));

    [Fact]
    public void Likeness_has_a_floor_and_the_list_a_limit()
    {
        Assert.All(index.Grams.Near("verteidigen", 0.4, 9), near => Assert.InRange(near.Likeness, 0.4, 1));
        Assert.Single(index.Grams.Near("verteidigen", 0.1, 1));
    }

    private List<string> Near(string term, double minimum) => [.. index.Grams.Near(term, minimum, 10).Select(near => index.Surface(near.Term))];
}
