namespace Bot.App.Tests.Web;

public sealed class PreviewPageTests
{
    [Theory]
    [InlineData("discord", "As in Discord")]
    [InlineData("slack", "As in Slack")]
    public async Task An_answer_can_be_seen_as_a_platform_shows_it(string platform, string name)
    {
        await using var page = await RunningPage.StartAsync();
        Assert.Contains(name, await page.TextAsync("/?q=!haqqani"));

        var markup = await page.TextAsync($"/?q=!haqqani&as={platform}");

        Assert.Contains($"class=\"preview {platform}\"", markup);
        Assert.Contains("There was also significant daylight between the two sides on the Haqqani Network", markup);
    }
}
