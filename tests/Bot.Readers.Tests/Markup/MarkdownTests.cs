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
    public void Several_headings_of_the_first_level_are_sections()
    {
        var article = Reading.Article("a.md", "---\ntitle: Report\n---\n# One\n\nText.\n\n# Two\n\nText.\n");

        Assert.Equal(["One", "Two"], article.Texts(BlockKind.Heading));
    }
}
