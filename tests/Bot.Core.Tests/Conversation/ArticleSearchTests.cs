using Bot.Core.Analysis;
using Bot.Core.Conversation;
using Bot.Testing;

namespace Bot.Core.Tests.Conversation;

public sealed class ArticleSearchTests
{
    private readonly Analyzer analyzer = new(new AnalysisOptions());

    [Theory]
    [InlineData("Haqqānī", "Haqqani")]
    [InlineData("rivers", "river")]
    [InlineData("the", "")]
    [InlineData("", "")]
    [InlineData("zebra river", "zebra,river")]
    [InlineData("zebra lion", "")]
    public void Words_are_found_in_any_form_in_paragraphs_that_hold_them_all(string text, string expected)
    {
        var article = ArticleBuilder.Of("a.txt", "The zebra crossed the river.", "Nobody met Haqqani.", "A lion slept.");

        var found = ArticleSearch.Find(analyzer, article, text, 100).Select(span => span.Slice(article.Text));

        Assert.Equal(expected, string.Join(',', found));
    }

    [Fact]
    public void Places_are_in_order_do_not_overlap_and_are_no_more_than_asked_for()
    {
        var article = ArticleBuilder.Of("a.txt", string.Join(' ', Enumerable.Repeat("al-Qaeda and U.S.-Pakistan ties", 50)));

        var found = ArticleSearch.Find(analyzer, article, "al-Qaeda U.S.-Pakistan", 60);

        Assert.Equal(60, found.Length);
        Assert.All(found.Zip(found.Skip(1)), pair => Assert.True(pair.First.End <= pair.Second.Start));
    }
}
