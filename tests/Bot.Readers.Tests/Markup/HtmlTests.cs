namespace Bot.Readers.Tests.Markup;

public sealed class HtmlTests
{
    [Theory]
    [InlineData("<p>a\n  b\t<i>c</i>d</p>", "a b cd")]
    [InlineData("<p>a<br>b<p>c", "a\nb|c")]
    [InlineData("one<br><br>two", "one|two")]
    [InlineData("<div>a<div>b</div>c</div>", "a|b|c")]
    [InlineData("<table><tr><th>x<th>y<tr><td>1<td>2</table>", "x / y|1 / 2")]
    [InlineData("<table><tr><td><p>a</p><p>b</p></td><td><p>c</p></td></tr></table>", "a|b|c")]
    [InlineData("<pre>a\n  b</pre>", "a\n  b")]
    [InlineData("<blockquote>a<footer>b</footer></blockquote>", "a|b")]
    [InlineData("<p>a<sup><a href='#n1'>1</a></sup> m<sup>2</sup></p>", "a m2")]
    [InlineData("<p>&nbsp;</p><p>a&nbsp;b &lt;script&gt;</p>", "a\u00A0b <script>")]
    [InlineData("<p>a</p><p hidden>b</p><p aria-hidden=true>c</p><p style='color:red; display: none'>d</p>", "a")]
    [InlineData("<p>a</p><nav>b</nav><aside>c</aside><footer>d</footer><form><input></form><style>e</style><noscript>f</noscript>", "a")]
    [InlineData("<header><p>Banner</p></header><p>a</p>", "a")]
    [InlineData("<p>a</p><div class='social-share'>Tweet it to all</div><div id=newsletter-box>Mail me</div>", "a")]
    [InlineData("<form><p>the whole page is a form</p></form>", "the whole page is a form")]
    public void Only_what_is_read_becomes_text(string html, string paragraphs) =>
        Assert.Equal(paragraphs.Split('|').Select(text => text.Replace(" / ", " | ", StringComparison.Ordinal)), Reading.Paragraphs("a.html", html));

    [Fact]
    public void A_layout_box_with_a_telling_class_is_kept()
    {
        var text = string.Concat(Enumerable.Repeat("A long text. ", 100)).Trim();

        Assert.Equal([text], Reading.Paragraphs("a.html", $"<div class='content social related'><p>{text}</p></div>"));
    }

    [Fact]
    public void The_article_is_told_from_the_teasers_around_it()
    {
        const string Html = "<body><p>Around it</p><main><article><h1>Title</h1><p>The text of the article, which is long.</p></article><article><p>A teaser.</p></article></main></body>";

        Assert.Equal(["The text of the article, which is long."], Reading.Paragraphs("a.html", Html));
    }

    [Fact]
    public void A_front_page_of_many_articles_is_read_whole() =>
        Assert.Equal(["The first one.", "The second one."], Reading.Paragraphs("a.html", "<article><p>The first one.</p></article><article><p>The second one.</p></article>"));

    [Fact]
    public void Headings_keep_their_levels()
    {
        var article = Reading.Article("a.html", "<h1>T</h1><p>x</p><h2>A</h2><p>y</p><h3>B</h3><p>z</p>");

        Assert.Equal("T", article.Title);
        Assert.Equal([null, "A", "A › B"], article.Paragraphs.Select(paragraph => paragraph.Heading));
        Assert.Equal("T\n\nx\n\nA\n\ny\n\nB\n\nz", article.Text);
    }

    [Fact]
    public void A_page_without_text_is_refused() =>
        Assert.NotNull(Reading.Read("a.html", "<html><body><script>x</script><nav>a</nav></body></html>").Refusal);
}
