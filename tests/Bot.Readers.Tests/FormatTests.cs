using Bot.Core.Articles;

namespace Bot.Readers.Tests;

public sealed class FormatTests
{
    private const string Plain = """
        The Long Road to Peace

        By Jane Doe

        The talks began in “secret” — nobody knew of them & nobody asked. They cost 5 < 6 million.

        First Steps

        The delegates met twice: once in Geneva, once in Oslo.

        They agreed on the following:

        - a ceasefire
        - a commission

        What Came After

        The commission never met.

        Subscribe to our newsletter.
        """;

    private const string Markdown = """
        # The Long Road to Peace

        By Jane Doe

        The talks began in “secret” — nobody *knew* of them & nobody asked. They cost 5 < 6 million.

        ## First Steps

        The delegates met twice: once in [Geneva](https://example.org), once in **Oslo**.

        They agreed on the following:

        * a ceasefire
        * a commission

        What Came After
        ---------------

        The commission never met.

        Subscribe to our newsletter.
        """;

    private const string Html = """
        <!doctype html><html><head><title>The Long Road to Peace | The Daily</title><style>p { color: red }</style></head>
        <body><header><nav><a href="/">Home</a></nav></header><main><article>
        <h1>The Long Road to Peace</h1><p>By Jane Doe</p>
        <p>The talks began in &ldquo;secret&rdquo; &mdash; nobody <em>knew</em>
           of them &amp; nobody asked. They cost 5 &lt; 6 million.</p>
        <h2>First Steps</h2>
        <p>The delegates met twice: once in <a href="https://example.org">Geneva</a>, once in <b>Oslo</b>.
        <p>They agreed on the following:<ul><li>a ceasefire<li>a commission</ul>
        <h2>What Came After</h2><p>The commission never met.</p>
        <script>var junk = "<p>junk</p>";</script>
        <p>Subscribe to our newsletter.</p></article></main><footer>Imprint</footer></body></html>
        """;

    [Theory]
    [InlineData("a.txt", Plain)]
    [InlineData("a.md", Markdown)]
    [InlineData("a.html", Html)]
    public void The_same_text_gives_the_same_paragraphs_in_every_format(string id, string content)
    {
        var article = Reading.Article(id, content);

        Assert.Equal("The Long Road to Peace", article.Title);
        Assert.Equal(["Jane Doe"], article.Attribution.Authors);
        Assert.Equal(["The Long Road to Peace"], article.Texts(BlockKind.Title));
        Assert.Equal(["By Jane Doe", "Subscribe to our newsletter."], article.Texts(BlockKind.Furniture));
        Assert.Equal(
            [
                (null, "The talks began in “secret” — nobody knew of them & nobody asked. They cost 5 < 6 million."),
                ("First Steps", "The delegates met twice: once in Geneva, once in Oslo."),
                ("First Steps", "They agreed on the following:"),
                ("First Steps", "a ceasefire"),
                ("First Steps", "a commission"),
                ("What Came After", "The commission never met."),
            ],
            article.Paragraphs.Select(paragraph => (paragraph.Heading, paragraph.Span.Slice(article.Text))));
    }

    [Theory]
    [InlineData("a.txt", true)]
    [InlineData("folder/A.TXT", true)]
    [InlineData("a.md", true)]
    [InlineData("a.Markdown", true)]
    [InlineData("a.html", true)]
    [InlineData("a.htm", true)]
    [InlineData("a.pdf", false)]
    [InlineData("articles.yaml", false)]
    [InlineData("txt", false)]
    [InlineData("", false)]
    public void The_name_tells_whether_a_file_is_read(string name, bool reads) => Assert.Equal(reads, ArticleReader.Reads(name));

    [Theory]
    [InlineData("report.docx", true)]
    [InlineData("a.PDF", true)]
    [InlineData("a.txt", false)]
    [InlineData("articles.yaml", false)]
    [InlineData("photo.jpg", false)]
    public void The_name_tells_a_document_that_is_not_read(string name, bool isOther) => Assert.Equal(isOther, ArticleReader.IsOtherDocument(name));

    [Fact]
    public void The_sidecar_overrides_field_by_field()
    {
        const string Content = "---\ntitle: Stated\nauthor: Jane Doe\ndate: 2017-11-30\n---\n\nSome text stands here.";
        var sidecar = new StatedAttribution { Title = "Corrected", Publisher = "The Daily" };

        var attribution = Reading.Article("a.txt", Content, sidecar).Attribution;

        Assert.Equal("Corrected", attribution.Title);
        Assert.Equal("The Daily", attribution.Publisher);
        Assert.Equal(["Jane Doe"], attribution.Authors);
        Assert.Equal(new PublicationDate(2017, 11, 30), attribution.Date);
    }

    [Fact]
    public void An_article_without_a_title_is_called_after_its_file() =>
        Assert.Equal("hello.world", Reading.Article("folder/hello.world.txt", "Some text stands here, all in one line.").Title);

    [Theory]
    [InlineData("a.txt")]
    [InlineData("a.md")]
    public void One_short_line_is_a_paragraph(string id) => Assert.Equal(["Hello world"], Reading.Paragraphs(id, "Hello world"));
}
