using Bot.Testing;

namespace Bot.Core.Tests.Indexing;

public sealed class SpellingIndexTests
{
    [Theory]
    [InlineData("haqani", "haqqani")]
    [InlineData("Kashmri", "kashmir")]
    [InlineData("Churchil", "churchill")]
    [InlineData("convergance", "convergences")]
    public void A_misspelt_word_finds_the_word_meant(string asked, string meant) =>
        Assert.Equal(meant, Assert.Single(SeedLibrary.Instance.Spelling.Near(asked, 1)));

    [Theory]
    [InlineData("population")]
    [InlineData("born")]
    [InlineData("xyzzy")]
    [InlineData("")]
    [InlineData("of")]
    public void A_word_that_is_near_nothing_finds_nothing(string asked) => Assert.Empty(SeedLibrary.Instance.Spelling.Near(asked, 3));
}
