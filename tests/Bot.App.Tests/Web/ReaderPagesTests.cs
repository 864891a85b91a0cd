using Bot.Core.Articles;
using Bot.Testing;
using Bot.Web.Pages.Reading;

namespace Bot.App.Tests.Web;

public sealed class ReaderPagesTests
{
    [Theory]
    [InlineData(10, 100)]
    [InlineData(400, 300)]
    [InlineData(3, 100_000)]
    [InlineData(1, 200_001)]
    public void Pages_hold_every_block_once_and_none_is_too_long(int paragraphs, int length)
    {
        var article = ArticleBuilder.Of("a.txt", [.. Enumerable.Repeat(new string('x', length), paragraphs)]);

        var pages = ReaderPages.Split(article);

        Assert.All(pages, page => Assert.InRange(page.Length, 1, ReaderPages.MaxCharacters));
        Assert.Equal(
            article.Blocks.Sum(block => block.Span.Length),
            pages.Sum(page => article.Blocks.Sum(block => Math.Max(0, Math.Min(page.End, block.Span.End) - Math.Max(page.Start, block.Span.Start)))));
        Assert.All(article.Paragraphs, paragraph => Assert.True(pages[ReaderPages.At(pages, paragraph.Span.Start) - 1].Contains(paragraph.Span.Start)));
    }

    [Fact]
    public void A_surrogate_pair_is_not_cut_apart()
    {
        var article = ArticleBuilder.Of("a.txt", "x" + string.Concat(Enumerable.Repeat("🦓", ReaderPages.MaxCharacters)));

        Assert.All(ReaderPages.Split(article), page => Assert.False(char.IsLowSurrogate(article.Text[page.Start])));
    }

    [Fact]
    public void An_article_without_any_block_is_one_empty_page() =>
        Assert.Equal([new TextSpan(0, 0)], ReaderPages.Split(new ArticleBuilder().Build()));
}
