using System.Text;
using Bot.Core.Articles;
using Bot.Testing;
using FsCheck.Fluent;
using FsCheck;

namespace Bot.Readers.Tests;

public sealed class HostileInputTests
{
    public static TheoryData<string> Ids => ["a.txt", "a.md", "a.html"];

    [Fact]
    public void What_cannot_be_read_is_refused_with_a_reason()
    {
        foreach (var id in Ids)
        {
            Assert.Equal("The file is empty.", new ArticleReader().Read(id, [], null).Refusal);
            Assert.Equal("The file is binary, not text.", new ArticleReader().Read(id, [1, 2, 0, 3], null).Refusal);
            Assert.Equal("There is nothing readable in the file.", Reading.Read(id, " \r\n\t\u200B\uFEFF\n").Refusal);
            Assert.Equal("There is nothing readable in the file.", new ArticleReader().Read(id, [0xEF, 0xBB, 0xBF], null).Refusal);
        }

        Assert.NotNull(Reading.Read("a.pdf", "text").Refusal);
    }

    [Fact]
    public void Invalid_UTF8_is_read_with_a_warning()
    {
        foreach (var id in Ids)
        {
            var result = new ArticleReader().Read(id, [.. "caf"u8, 0xE9, .. " au lait."u8], null);

            Assert.Equal(["café au lait."], result.Article!.Texts(BlockKind.Paragraph));
            Assert.Single(result.Warnings);
        }
    }

    [Theory]
    [MemberData(nameof(Ids))]
    public void A_file_of_one_enormous_line_is_read(string id)
    {
        var line = string.Concat(Enumerable.Repeat("The quick brown fox jumps over the lazy dog. ", 120_000)).Trim();

        Assert.Equal(line, Reading.Article(id, line).Text);
    }

    [Theory]
    [InlineData("<div>", 10_000)]
    [InlineData("<div>", 200_000)]
    [InlineData("<b><p>", 20_000)]
    [InlineData("<font size=1><p>", 20_000)]
    [InlineData("<table><tr><td>", 5_000)]
    [InlineData("<", 200_000)]
    [InlineData("<!--", 100_000)]
    [InlineData("</p>", 100_000)]
    [InlineData("<a href='", 50_000)]
    [InlineData("&lt;&", 100_000)]
    [InlineData("<p", 100_000)]
    [InlineData("> ", 10_000)]
    [InlineData("- ", 10_000)]
    [InlineData("[", 100_000)]
    [InlineData("![", 50_000)]
    [InlineData("](", 50_000)]
    [InlineData("*a ", 100_000)]
    [InlineData("**a *", 50_000)]
    [InlineData("_a_*", 50_000)]
    [InlineData("`", 100_000)]
    [InlineData("` ``", 50_000)]
    [InlineData("|", 50_000)]
    [InlineData("[^1]", 50_000)]
    [InlineData("| a\n", 20_000)]
    [InlineData("1. a\n", 50_000)]
    [InlineData("By Jane Doe\n", 50_000)]
    [InlineData("A\n\n", 100_000)]
    [InlineData("# A\n\n", 20_000)]
    public void Markup_without_end_is_survived(string piece, int times)
    {
        var text = "Begin. " + string.Concat(Enumerable.Repeat(piece, times)) + " end.";
        foreach (var id in Ids) AssertSound(Reading.Read(id, text));
    }

    [Fact]
    public void Every_hostile_string_inside_an_article_is_survived()
    {
        Assert.SkipWhen(HostileStrings.All is null, HostileStrings.Absent);
        foreach (var hostile in HostileStrings.All)
        {
            var content = $"The Title of It\n\nThe first paragraph stands here.\n\n{hostile}\n\nThe last paragraph stands here.\n";
            foreach (var id in Ids) AssertSound(Reading.Read(id, content));

            Assert.Equal(Normalize(content), Reading.Article("a.txt", content).Text);
            AssertSound(Reading.Read("b.html", $"<p>{hostile}</p><p>{hostile}"));
            AssertSound(Reading.Read("b.md", $"---\ntitle: {hostile}\n---\n{hostile}"));
            Assert.NotNull(Sidecar.Parse($"{hostile}:\n  title: {hostile}"));
        }
    }

    [Fact]
    public void Whatever_a_file_holds_is_an_article_or_a_refusal() =>
        Prop.ForAll<string[]>(lines =>
        {
            var content = string.Join('\n', lines.Select(line => line ?? ""));
            foreach (var id in Ids) AssertSound(Reading.Read(id, content));
        }).QuickCheckThrowOnFailure();

    [Fact]
    public void The_stored_text_of_plain_text_is_the_decoded_file() =>
        Prop.ForAll<string>(generated =>
        {
            // A NUL makes the file binary; what becomes of that has its own test.
            var content = (generated ?? "").Replace('\0', '\r');
            var article = Reading.Read("a.txt", "." + content).Article!;
            Assert.Equal(Normalize(Encoding.UTF8.GetString(Encoding.UTF8.GetBytes("." + content))), article.Text);
        }).QuickCheckThrowOnFailure();

    [Fact]
    public void Pieces_of_markup_in_any_order_are_survived()
    {
        string[] pieces =
        [
            "---\n", "title: x\n", "\n", "\n\n", "# ", "## H\n", "- ", "1. ", "> ", "| a | b |\n", "|---|---|\n", "```\n", "*", "_", "[", "](u)", "<div>", "</div>",
            "<p>", "<table>", "<tr>", "<td>", "<pre>", "<script>", "<!--", "-->", "<h1>T</h1>", "<br>", "word ", "A sentence. ", "\t", "    ", "===\n", "[^1]", "[^1]: x\n",
            "&amp;", "&#0;", "\u0000", "\uD83D\uDE00", "<template>", "<select>", "<svg>", "<form>", "<q>", "By Jane Doe\n", "Subscribe now\n",
        ];
        var generator = Gen.Elements(pieces).ListOf().Select(string.Concat).ToArbitrary();
        Prop.ForAll(generator, content =>
        {
            foreach (var id in Ids) AssertSound(Reading.Read(id, "x " + content));
        }).QuickCheckThrowOnFailure();
    }

    private static string Normalize(string text) => text.Replace("\r\n", "\n", StringComparison.Ordinal).Replace('\r', '\n');

    private static void AssertSound(ReadResult result)
    {
        Assert.NotEqual(result.Article is null, result.Refusal is null);
        if (result.Article is not { } article) return;
        Assert.NotEmpty(article.Paragraphs);
        Assert.NotEqual("", article.Title.Trim());
        foreach (var block in article.Blocks)
        {
            Assert.False(block.Span.IsEmpty);
            Assert.Equal(block.Span, block.Span.Trim(article.Text));
            Assert.Equal(block.Kind == BlockKind.Heading, block.Level is >= 1 and <= 6);
        }
    }
}
