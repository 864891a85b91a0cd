using Bot.Testing;
using Microsoft.Playwright;

namespace Bot.App.Tests.Web.Browsing;

public sealed class EveryPageTests(Chromium chromium) : IClassFixture<Chromium>
{
    private static readonly string[] Paths =
    [
        "/", "/?q=!haqqani", "/?q=What+is+the+population+of+Kabul%3F", "/?q=!compare+haqqani", "/?q=!compare+haqqani+/+drones", "/?q=!cite", "/?q=!topics", "/?q=!help",
        "/?q=!verify+the+Haqqani+network+a+true+arm+of+the+ISI", "/?q=!haqqani&as=discord", "/?q=!haqqani&as=slack", "/articles",
        "/articles/001_59cfb879c913391e.txt?start=10139&end=10283#p17", "/articles/000_1a09b3c05614a46e.txt?find=pakistan", "/topics", "/status", "/nothing",
    ];

    [Theory]
    [InlineData(ColorScheme.Light, 1200)]
    [InlineData(ColorScheme.Dark, 320)]
    public async Task Axe_finds_nothing_serious_and_nothing_is_wider_than_the_window(ColorScheme scheme, int width)
    {
        await using var page = await RunningPage.StartAsync(null, "--Web:RequestsPerSecond=10000");
        await using var visit = await chromium.VisitAsync(page, new() { ColorScheme = scheme, ViewportSize = new() { Width = width, Height = 800 } });
        var findings = new List<string>();
        foreach (var path in Paths)
        {
            await visit.Page.GotoAsync(path);
            findings.AddRange(await visit.SeriousFindingsAsync());
            if (await visit.Page.EvaluateAsync<bool>("document.documentElement.scrollWidth > document.documentElement.clientWidth")) findings.Add($"{path} is too wide");
        }

        Assert.Empty(findings);
        // A page that does not exist is reported as such by the browser.
        Assert.DoesNotContain(visit.Unwanted, unwanted => !unwanted.Contains("404", StringComparison.Ordinal));
    }

    [Theory]
    [InlineData(ColorScheme.Light)]
    [InlineData(ColorScheme.Dark)]
    public async Task In_a_narrow_window_the_topics_of_ten_articles_are_seen_without_scrolling_sideways(ColorScheme scheme)
    {
        using var folder = new TemporaryFolder();
        for (var number = 0; number < 12; number++) folder.Write($"{number:00}.txt", $"The long title of article {number}\n\nIn Nairobi the zebra met John Adams. John Adams left Nairobi.\n");
        await using var page = await RunningPage.StartAsync(folder.Path);
        await using var visit = await chromium.VisitAsync(page, new() { ColorScheme = scheme, ViewportSize = new() { Width = 320, Height = 800 } });
        await visit.Page.GotoAsync("/topics");
        var hidden = await visit.Page.EvaluateAsync<string[]>(
            "[...document.querySelectorAll('.heat td, .heat thead a span, .legend li')].filter(part => { const box = part.getBoundingClientRect(); return box.left < 0 || box.right > innerWidth || box.width < 5; }).map(part => part.outerHTML)");

        Assert.Empty(hidden);
        Assert.Equal(10, await visit.Page.Locator(".legend li:visible").CountAsync());
        Assert.Equal(10, await visit.Page.Locator(".heat tbody tr:first-child td:visible").CountAsync());
        Assert.Empty(await visit.SeriousFindingsAsync());
    }

    [Theory]
    [InlineData(800)]
    [InlineData(1200)]
    public async Task A_table_of_many_articles_scrolls_by_itself_and_the_page_does_not(int width)
    {
        using var folder = new TemporaryFolder();
        for (var number = 0; number < 12; number++) folder.Write($"{number:00}.txt", $"The long title of article {number}\n\nIn Nairobi the zebra met John Adams. John Adams left Nairobi.{(number < 6 ? " Peter Brown met Peter Brown." : "")}\n");
        await using var page = await RunningPage.StartAsync(folder.Path);
        await using var visit = await chromium.VisitAsync(page, new() { ViewportSize = new() { Width = width, Height = 800 } });
        await visit.Page.GotoAsync("/topics");

        Assert.True(await visit.Page.EvaluateAsync<bool>("document.querySelector('.scroll').scrollWidth > document.querySelector('.scroll').clientWidth"));
        Assert.False(await visit.Page.EvaluateAsync<bool>("document.documentElement.scrollWidth > document.documentElement.clientWidth"));
    }

    [Fact]
    public async Task Dark_mode_is_dark()
    {
        await using var page = await RunningPage.StartAsync();
        await using var visit = await chromium.VisitAsync(page, new() { ColorScheme = ColorScheme.Dark });
        await visit.Page.GotoAsync("/");
        var background = await visit.Page.EvaluateAsync<int[]>("getComputedStyle(document.body).backgroundColor.match(/\\d+/g).map(Number)");

        Assert.All(background, colour => Assert.InRange(colour, 0, 60));
    }

    [Fact]
    public async Task A_printed_article_keeps_its_highlight_and_leaves_the_navigation_out()
    {
        await using var page = await RunningPage.StartAsync();
        await using var visit = await chromium.VisitAsync(page);
        await visit.Page.GotoAsync(Paths[12]);
        await visit.Page.EmulateMediaAsync(new() { Media = Media.Print });

        await Assertions.Expect(visit.Page.Locator("mark.quoted")).ToBeVisibleAsync();
        await Assertions.Expect(visit.Page.Locator(".top")).ToBeHiddenAsync();
    }
}
