using Bot.Core.Articles;

namespace Bot.Readers.Tests.Metadata;

public sealed class HtmlMetadataTests
{
    private const string Graph = """
        <script type="application/ld+json">{"@context":"https://schema.org","@graph":[{"@type":"WebSite","name":"Site"},
        {"@type":["NewsArticle"],"headline":"From &amp; JSON","author":[{"@type":"Person","name":"Jane Doe"},"John Roe"],
        "publisher":{"name":"The Daily"},"datePublished":"2017-11-30T23:30:00-08:00","mainEntityOfPage":{"@id":"https://example.org/json"}}]}</script>
        """;

    private const string OpenGraph = """
        <meta property="og:title" content="From OpenGraph - The Weekly"><meta property="og:site_name" content="The Weekly">
        <meta property="article:author" content="https://facebook.com/jane"><meta property="article:published_time" content="2016-01-02T03:04:05Z">
        <meta property="og:url" content="https://example.org/og">
        """;

    private const string Meta = """
        <meta name="author" content="By Mary Major"><meta name="citation_publication_date" content="2015/06/07">
        <link rel="canonical" href="https://example.org/canonical"><title>From the window | Elsewhere</title>
        """;

    private static Attribution Read(string head, string body = "<p>Some text stands here.</p>") =>
        Reading.Article("page.html", $"<html><head>{head}</head><body>{body}</body></html>").Attribution;

    [Fact]
    public void JSON_LD_counts_most()
    {
        var attribution = Read(Meta + OpenGraph + Graph);

        Assert.Equal("From & JSON", attribution.Title);
        Assert.Equal(["Jane Doe", "John Roe"], attribution.Authors);
        Assert.Equal("The Daily", attribution.Publisher);
        Assert.Equal(new PublicationDate(2017, 11, 30), attribution.Date);
        Assert.Equal(new Uri("https://example.org/json"), attribution.Url);
    }

    [Fact]
    public void OpenGraph_comes_next_and_meta_tags_fill_in()
    {
        var attribution = Read(Meta + OpenGraph);

        Assert.Equal("From OpenGraph", attribution.Title);
        Assert.Equal("The Weekly", attribution.Publisher);
        Assert.Equal(["Mary Major"], attribution.Authors);
        Assert.Equal(new PublicationDate(2016, 1, 2), attribution.Date);
        Assert.Equal(new Uri("https://example.org/og"), attribution.Url);
    }

    [Fact]
    public void Meta_tags_and_the_canonical_link_are_used_when_nothing_else_is_there()
    {
        var attribution = Read(Meta);

        Assert.Equal(["Mary Major"], attribution.Authors);
        Assert.Equal(new PublicationDate(2015, 6, 7), attribution.Date);
        Assert.Equal(new Uri("https://example.org/canonical"), attribution.Url);
    }

    [Fact]
    public void A_heading_counts_more_than_the_window_title()
    {
        Assert.Equal("The heading", Read(Meta, "<h1>The heading</h1><p>Some text stands here.</p>").Title);
        Assert.Equal("From the window | Elsewhere", Read(Meta).Title);
    }

    [Theory]
    [InlineData("{\"@type\":\"Article\",\"headline\":")]
    [InlineData("[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[")]
    [InlineData("{\"@type\":\"Article\",\"headline\":\"\\ud800\"}")]
    [InlineData("{\"@type\":5,\"headline\":{}}")]
    [InlineData("{\"@type\":\"Article\",\"headline\":5,\"author\":[1,null,{}],\"publisher\":7,\"datePublished\":[],\"url\":{}}")]
    [InlineData("")]
    public void Malformed_JSON_LD_states_nothing(string json)
    {
        var attribution = Read($"<script type=\"application/ld+json\">{json}</script>{Meta}");

        Assert.Equal("From the window | Elsewhere", attribution.Title);
        Assert.Equal(["Mary Major"], attribution.Authors);
    }
}
