using Bot.Testing;

namespace Bot.Core.Tests.Indexing;

public sealed class SpellingIndexTests
{
    [Theory]
    [InlineData("haqani", "haqqani")]
    [InlineData("hakkani", "haqqani")]
    [InlineData("ahqqani", "haqqani")]
    [InlineData("Kashmri", "kashmir")]
    [InlineData("Churchil", "churchill")]
    [InlineData("convergance", "convergences")]
    public void A_misspelt_word_finds_the_word_meant(string asked, string meant) =>
        Assert.Equal(meant, Assert.Single(SeedLibrary.Instance.Spelling.Near(asked, 1)));

    [Theory]
    [InlineData("population")]
    [InlineData("born")]
    [InlineData("20111")]
    [InlineData("wife")]
    [InlineData("tall")]
    [InlineData("held")]
    [InlineData("hired")]
    [InlineData("stop")]
    [InlineData("xyzzy")]
    [InlineData("")]
    [InlineData("of")]
    public void A_word_that_is_near_nothing_finds_nothing(string asked) => Assert.Empty(SeedLibrary.Instance.Spelling.Near(asked, 3));

    [Theory]
    [InlineData("haqani", "haqqani")]
    [InlineData("hakkani", "haqqani")]
    [InlineData("ahqqani", "haqqani")]
    [InlineData("haqqnai", "haqqani")]
    [InlineData("Kashmri", "kashmir")]
    [InlineData("Churchil", "churchill")]
    [InlineData("relatoins", "relations")]
    [InlineData("strenghten", "strengthen")]
    [InlineData("divergances", "divergences")]
    [InlineData("mlitary", "military")] // no word of the articles has "ml"
    public void A_clear_misspelling_is_put_right(string asked, string meant) => Assert.Equal(meant, SeedLibrary.Instance.Spelling.Meant(asked));

    [Theory]
    [InlineData("nuclear")] // unclear
    [InlineData("despise")] // despite
    [InlineData("master")] // matter
    [InlineData("politician")] // political
    [InlineData("trumpet")] // Trump
    [InlineData("homeward")] // Howard
    public void An_ordinary_word_is_not_put_right_though_it_is_spelt_like_one_of_the_articles(string asked)
    {
        Assert.NotEmpty(SeedLibrary.Instance.Spelling.Near(asked, 1));
        Assert.Null(SeedLibrary.Instance.Spelling.Meant(asked));
    }

    [Theory]
    [InlineData("rover")] // river
    [InlineData("medal")] // metal
    [InlineData("houses")] // horses
    public void In_a_short_text_letters_that_are_new_tell_nothing(string asked)
    {
        var spelling = TestConversation.LibraryOf(ArticleBuilder.Of("a.txt", "The horses crossed a river over the metal bridge.")).Spelling;

        Assert.NotEmpty(spelling.Near(asked, 1));
        Assert.Null(spelling.Meant(asked));
    }

    [Fact]
    public void A_common_word_can_be_kept_from_being_taken_for_another()
    {
        var spelling = SeedLibrary.Instance.Spelling;

        Assert.Null(spelling.Meant("clearr", namesOnly: true));
        Assert.Null(spelling.Meant("stats", namesOnly: true));
        Assert.Null(spelling.Meant("timer", namesOnly: true));
        Assert.Equal("haqqani", spelling.Meant("haqani", namesOnly: true));
    }
}
