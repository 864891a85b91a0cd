using Bot.Core.Articles;
using Bot.Core.Conversation;
using Bot.Core.Quoting;
using Bot.Testing;

namespace Bot.Core.Tests.Conversation;

public sealed class SourceTests
{
    [Fact]
    public void A_source_names_title_authors_date_section_paragraph_and_link()
    {
        var article = new ArticleBuilder("a.txt").Title("On Rivers").Heading("Upper course").Paragraph("It springs there.")
            .AttributedTo(authors: ["Ann Lee", "Bo Poe", "Cy Ray"], publisher: "Rivers", date: new PublicationDate(2017, 11), url: "https://example.org/r")
            .Build();

        Assert.Equal(
            "On Rivers · Ann Lee, Bo Poe and Cy Ray · November 2017 · Upper course · paragraph 1 · https://example.org/r#:~:text=It%20springs%20there.",
            Source.Of(new Quote(article, article.Paragraphs[0].Span)).ToString());
    }

    [Fact]
    public void A_quote_that_runs_on_into_the_next_paragraph_names_both()
    {
        var article = ArticleBuilder.Of("a.txt", "One.", "Two.", "Three.");

        Assert.Equal("a.txt · undated · paragraphs 1–2", Source.Of(new Quote(article, new TextSpan(0, article.Paragraphs[1].Span.End))).ToString());
    }

    [Fact]
    public void The_publisher_stands_for_unknown_authors_and_nothing_is_made_up()
    {
        var published = new ArticleBuilder("a.txt").Title("T").Paragraph("P.").AttributedTo(publisher: "HuffPost").Build();
        var bare = new ArticleBuilder("a.txt").Title("T").Paragraph("P.").Build();

        Assert.Equal("T · HuffPost · undated · paragraph 1", Source.Of(new Quote(published, published.Paragraphs[0].Span)).ToString());
        Assert.Equal("T · undated · paragraph 1", Source.Of(new Quote(bare, bare.Paragraphs[0].Span)).ToString());
    }

    [Theory]
    [InlineData("Short, odd & well-known.", "#:~:text=Short%2C%20odd%20%26%20well%2Dknown.")]
    [InlineData(
        "Of the several dozen Americans and Pakistanis involved in the dialogue over the year, not one suggested it was time to give up.",
        "#:~:text=Of%20the%20several%20dozen%20Americans,was%20time%20to%20give%20up.")]
    [InlineData("“Ça va,” he said.", "#:~:text=%E2%80%9C%C3%87a%20va%2C%E2%80%9D%20he%20said.")]
    public void A_link_lands_on_the_exact_stored_words(string text, string fragment)
    {
        var article = new ArticleBuilder("a.txt").Paragraph(text).AttributedTo(url: "https://example.org/r").Build();

        Assert.Equal("https://example.org/r" + fragment, Source.Of(new Quote(article, article.Paragraphs[0].Span)).Url);
    }

    [Fact]
    public void A_link_that_has_a_fragment_keeps_it()
    {
        var article = new ArticleBuilder("a.txt").Paragraph("Word.").AttributedTo(url: "https://example.org/r#top").Build();

        Assert.Equal("https://example.org/r#top:~:text=Word.", Source.Of(new Quote(article, article.Paragraphs[0].Span)).Url);
    }
}
