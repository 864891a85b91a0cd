namespace Bot.App.Tests.Web;

public sealed class AnswerMarkupTests
{
    [Fact]
    public async Task Two_topics_stand_in_two_columns()
    {
        await using var page = await RunningPage.StartAsync();

        var columns = (await page.TextAsync("/?q=!compare+haqqani+/+drones")).Split("<div class=\"side\">")[1].Split("<div>")[1..];

        Assert.Equal(2, columns.Length);
        Assert.Contains("“haqqani”: 3 of", columns[0]);
        Assert.Contains("“drones”: 1 of", columns[1]);
    }

    [Fact]
    public async Task Differences_stand_in_the_braces_that_the_words_above_speak_of()
    {
        await using var page = await RunningPage.StartAsync();

        var markup = await page.TextAsync("/?q=!verify+The+Trump+administration+has+so+far+continued%C2%A0this+process");

        Assert.Contains("each difference in {braces}", markup);
        Assert.Contains("<ins>{not }</ins>", markup);
        Assert.DoesNotContain("<del></del>", markup);
    }

    [Fact]
    public async Task Topics_near_a_question_are_named_once_as_links()
    {
        await using var page = await RunningPage.StartAsync();

        var markup = await page.TextAsync("/?q=Where+was+Kayani+born%3F");

        Assert.Single(markup.Split("General Kayani</a>")[..^1], part => part.EndsWith("General%20Kayani\">", StringComparison.Ordinal));
        Assert.DoesNotContain("Topics near it: Kayani", markup);
    }
}
