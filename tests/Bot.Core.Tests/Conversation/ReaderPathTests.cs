using Bot.Core.Articles;
using Bot.Core.Conversation;
using Bot.Core.Quoting;
using Bot.Testing;

namespace Bot.Core.Tests.Conversation;

public sealed class ReaderPathTests
{
    private static readonly Uri Reader = new("https://bot.example.org");

    [Fact]
    public void A_source_without_an_address_of_its_own_leads_to_the_reader_when_that_is_public()
    {
        var article = ArticleBuilder.Of("a b/ü#1.txt", "The zebra crossed the river.").ReadAt(Reader);
        var url = Source.Of(new Quote(article, new TextSpan(4, 9))).Url;

        Assert.Equal($"https://bot.example.org/articles/a%20b/%C3%BC%231.txt?start=4&end=9&text={article.ContentHash}#p1", url);
    }

    [Fact]
    public void An_address_of_its_own_comes_first()
    {
        var article = new ArticleBuilder().AttributedTo(url: "https://example.org/x").Paragraph("The zebra.").Build().ReadAt(Reader);

        Assert.StartsWith("https://example.org/x#:~:text=", Source.Of(new Quote(article, new TextSpan(0, 3))).Url);
    }

    [Fact]
    public void Without_a_public_reader_there_is_no_link() =>
        Assert.Null(Source.Of(new Quote(ArticleBuilder.Of("a.txt", "The zebra."), new TextSpan(0, 3))).Url);

    [Fact]
    public void A_library_that_is_told_of_a_public_reader_links_every_excerpt_to_it()
    {
        var library = Library.Build(
            [new ReadResult { File = "a.txt", Article = ArticleBuilder.Of("a.txt", "The zebra crossed the river.") }],
            new LibraryOptions { Web = new ReaderOptions { PublicUrl = Reader } }, DateTimeOffset.UnixEpoch);

        var excerpt = Assert.Single(new TestConversation(library).Say("!zebra").Quotes);

        Assert.StartsWith("https://bot.example.org/articles/a.txt?start=", excerpt.Source.Url);
    }
}
