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

    [Fact]
    public void A_common_word_can_be_kept_from_being_taken_for_another()
    {
        var spelling = SeedLibrary.Instance.Spelling;

        Assert.Empty(spelling.Near("clearr", 1, namesOnly: true));
        Assert.Empty(spelling.Near("stats", 1, namesOnly: true));
        Assert.Empty(spelling.Near("timer", 1, namesOnly: true));
        Assert.Equal(["haqqani"], spelling.Near("haqani", 1, namesOnly: true));
    }
}
