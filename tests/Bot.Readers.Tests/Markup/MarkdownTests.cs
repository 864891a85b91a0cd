using Bot.Core.Articles;

namespace Bot.Readers.Tests.Markup;

public sealed class MarkdownTests
{
    [Theory]
    [InlineData("*a* **b** ***c*** `d` ~~e~~", "a b c d e")]
    [InlineData("[text](https://example.org \"title\") <https://example.org/x>", "text https://example.org/x")]
    [InlineData("an ![image](x.png) here", "an here")]
    [InlineData("wrapped\nby hand", "wrapped by hand")]
    [InlineData("a hard  \nbreak", "a hard\nbreak")]
    [InlineData("AT&amp;T &ldquo;x&rdquo; &#8212;", "AT&T “x” —")]
    [InlineData("a <b>bold</b> <script>alert(1)</script> tag<br>here", "a bold alert(1) tag\nhere")]
    [InlineData("5 \\* 3 [x] a_b_c ~20 2^10 \"q\" -- ...", "5 * 3 [x] a_b_c ~20 2^10 \"q\" -- ...")]
    [InlineData("@everyone [dangling *stars", "@everyone [dangling *stars")]
    [InlineData("[a][ref] b\n\n[ref]: https://example.org", "a b")]
    public void Marks_become_text(string markdown, string text) => Assert.Equal([text], Reading.Paragraphs("a.md", markdown));

    [Fact]
    public void Every_kind_of_block_becomes_paragraphs()
    {
        const string Markdown = """
            > A quotation
            > of two lines

            1. first
               - nested
            2. second

            | a | b |
            |---|---|
            | c | *d* |

            ```
            code  *here*
            ```

            <div><p>raw <i>html</i></p><script>alert(1)</script></div>

            A claim.[^1]

            ***

            [^1]: The proof.
            """;

        Assert.Equal(
            ["A quotation of two lines", "first", "nested", "second", "a | b", "c | d", "code  *here*", "raw html", "A claim.", "The proof."],
            Reading.Paragraphs("a.md", Markdown));
    }

    [Fact]
    public void A_paragraph_that_begins_with_a_year_keeps_it() => Assert.Equal(
        ["1147. The abbot went away.", "1189. A great storm threw down the tower.", "Four monks were killed.", "1215) King John came."],
        Reading.Paragraphs("a.md", "1147. The abbot went away.\n\n1189. A great storm\n      threw down the tower.\n\n      Four monks were killed.\n\n1215) King John came.\n"));

    [Theory]
    [InlineData("1. one\n2. two\n3. three", "one|two|three")]
    [InlineData("0. one\n1. two", "one|two")]
    [InlineData("1. one\n1. two\n1. three", "one|two|three")]
    [InlineData("1. one\n   1. inner\n   2. inner\n2. two", "one|inner|inner|two")]
    [InlineData("12. twelve\n13. thirteen", "12. twelve|13. thirteen")]
    [InlineData("1. one\n2. two\n5. five", "one|two|5. five")]
    [InlineData("1912.\n1914. War came.", "1912.|1914. War came.")]
    public void Numbers_that_do_more_than_count_stay(string markdown, string paragraphs)
    {
        Assert.Equal(paragraphs.Split('|'), Reading.Paragraphs("a.md", markdown));
    }

    [Fact]
    public void A_day_in_German_is_no_list()
    {
        var article = Reading.Article("a.md", "# Das Hochwasser\n\nVon Katharina Müller\n\n12. Juni 2013\n\nDas Hochwasser hat die Stadt überflutet.\n");

        Assert.Equal(new PublicationDate(2013, 6, 12), article.Attribution.Date);
        Assert.Equal(["Das Hochwasser hat die Stadt überflutet."], article.Texts(BlockKind.Paragraph));
    }

    [Fact]
    public void Several_headings_of_the_first_level_are_sections()
    {
        var article = Reading.Article("a.md", "---\ntitle: Report\n---\n# One\n\nText.\n\n# Two\n\nText.\n");

        Assert.Equal(["One", "Two"], article.Texts(BlockKind.Heading));
    }
}
