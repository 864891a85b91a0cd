using Bot.Core.Articles;
using Bot.Testing;

namespace Bot.Readers.Tests;

public sealed class SeedTests
{
    private static byte[] Seed(string name) => File.ReadAllBytes(Path.Combine(Repository.Seeds, name));

    private const string First = "000_1a09b3c05614a46e.txt";
    private const string Second = "001_59cfb879c913391e.txt";

    private static Article Read(string name, bool withSidecar) =>
        new ArticleReader().Read(name, Seed(name), withSidecar ? Sidecar.Parse(Seed(Sidecar.FileName)).Find(name) : null).Article!;

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public void The_first_seed_has_its_title_below_a_cut_off_banner(bool withSidecar)
    {
        var article = Read(First, withSidecar);

        Assert.Equal("Closing the Gap Between the United States and Pakistan", article.Title);
        Assert.Equal(["Closing the Gap Between the United States and Pakistan"], article.Texts(BlockKind.Title));
        Assert.Equal(["A partnership of HuffPost and the", "Subscribe to the World Post email."], article.Texts(BlockKind.Furniture));
        Assert.Empty(article.Texts(BlockKind.Heading));
        Assert.Equal(8, article.Paragraphs.Length);
        Assert.StartsWith("The Obama administration's announcement", article.Paragraphs[0].Span.Slice(article.Text), StringComparison.Ordinal);
        Assert.EndsWith("will surely fail.", article.Paragraphs[^1].Span.Slice(article.Text), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public void The_second_seed_has_its_headings_and_biography(bool withSidecar)
    {
        var article = Read(Second, withSidecar);

        Assert.Equal("What a Year of Track II Discussions Says About the Future of U.S.-Pakistan Relations", article.Title);
        Assert.Equal([article.Title], article.Texts(BlockKind.Title));
        Assert.Equal(
            ["The Right Time for a Track II", "Real, But Few, Convergences", "Deepening Divergences", "Lessons for U.S.-Pakistan Relations"],
            article.Texts(BlockKind.Heading));
        Assert.Equal(["Image: Defense Department/D. Myles Cullen"], article.Texts(BlockKind.Furniture));
        Assert.Equal(30, article.Paragraphs.Length);
        Assert.StartsWith("Michael Kugelman is deputy director", article.Paragraphs[^1].Span.Slice(article.Text), StringComparison.Ordinal);
        Assert.Null(article.Paragraphs[3].Heading);
        Assert.Equal("The Right Time for a Track II", article.Paragraphs[4].Heading);
    }

    [Fact]
    public void The_sidecar_states_what_the_texts_state_and_no_date()
    {
        var (first, second) = (Read(First, true).Attribution, Read(Second, true).Attribution);

        Assert.Equal("HuffPost", first.Publisher);
        Assert.Equal(["Michael Kugelman", "Raoof Hasan"], second.Authors);
        Assert.Equal((null, null), (first.Date, second.Date));
        Assert.Equal((null, null), (first.Url, second.Url));
    }

    [Fact]
    public void The_sidecar_has_an_entry_for_every_seed_and_for_nothing_else()
    {
        var seeds = Directory.GetFiles(Repository.Seeds, "*.txt").Select(path => Path.GetFileName(path)!).Order(StringComparer.Ordinal);
        var sidecar = Sidecar.Parse(Seed(Sidecar.FileName));

        Assert.Equal(seeds, sidecar.Ids);
        Assert.Empty(sidecar.Warnings);
    }
}
