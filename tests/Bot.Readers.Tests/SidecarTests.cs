using Bot.Core.Articles;

namespace Bot.Readers.Tests;

public sealed class SidecarTests
{
    [Fact]
    public void An_entry_states_what_it_has()
    {
        var sidecar = Sidecar.Parse("a.txt:\n  title: T\n  authors: [A B, C D]\n  publisher: P\n  date: 2017-11\n  url: https://example.org\n'./sub\\b.md':\n  author: E F\n");

        var stated = sidecar.Find("a.txt")!.Stated;
        Assert.Equal(("T", "P", new PublicationDate(2017, 11), new Uri("https://example.org")), (stated.Title, stated.Publisher, stated.Date, stated.Url));
        Assert.Equal(["A B", "C D"], stated.Authors);
        Assert.Equal(["E F"], sidecar.Find("sub/b.md")!.Stated.Authors);
        Assert.Null(sidecar.Find("b.md"));
        Assert.Equal(["a.txt", "sub/b.md"], sidecar.Ids);
        Assert.Empty(sidecar.Warnings);
    }

    [Theory]
    [InlineData("a.txt: {title: T")]
    [InlineData("a.txt:\n  title: \"T")]
    [InlineData("- a list")]
    [InlineData("a scalar")]
    [InlineData("a: &a [*a]")]
    public void A_broken_sidecar_states_nothing_and_says_so(string yaml)
    {
        var sidecar = Sidecar.Parse(yaml);

        Assert.Null(sidecar.Find("a.txt"));
        Assert.NotEmpty(sidecar.Warnings);
    }

    [Fact]
    public void A_binary_sidecar_is_ignored_and_says_so() => Assert.Single(Sidecar.Parse([1, 0, 2]).Warnings);

    [Theory]
    [InlineData("")]
    [InlineData("# only a comment\n")]
    public void An_empty_sidecar_is_nothing_to_warn_of(string yaml) => Assert.Empty(Sidecar.Parse(yaml).Warnings);

    [Fact]
    public void One_bad_entry_does_not_spoil_the_others()
    {
        var sidecar = Sidecar.Parse("a.txt: just text\nb.txt:\n  title: B\n  date: soon\nb.txt:\n  title: B2\n");

        Assert.Equal("B2", sidecar.Find("b.txt")!.Stated.Title);
        Assert.Null(sidecar.Find("a.txt"));
        Assert.Contains(sidecar.Warnings, warning => warning.Contains("a.txt", StringComparison.Ordinal));
        Assert.Contains(sidecar.Warnings, warning => warning.Contains("again", StringComparison.Ordinal));
    }

    [Fact]
    public void Deep_nesting_ends_in_a_warning() => Assert.Single(Sidecar.Parse("a: " + new string('[', 100_000)).Warnings);
}
