using System.Text.Json;
using Microsoft.Playwright;

namespace Bot.App.Tests.Web.Browsing;

public sealed class ReaderPageTests(Chromium chromium) : IClassFixture<Chromium>
{
    private const string TrackTwo = "/articles/001_59cfb879c913391e.txt";

    [Fact]
    public async Task A_copy_of_a_selection_carries_its_citation()
    {
        await using var page = await RunningPage.StartAsync();
        await using var visit = await chromium.VisitAsync(page);
        await visit.Page.GotoAsync(TrackTwo);
        var words = await visit.Page.EvaluateAsync<string>(
            "() => { const text = document.querySelector('#p17 p').firstChild; const range = document.createRange(); range.setStart(text, 10); range.setEnd(text, 41); getSelection().removeAllRanges(); getSelection().addRange(range); return getSelection().toString(); }");
        await visit.Page.Keyboard.PressAsync("Control+c");
        await Assertions.Expect(visit.Page.GetByRole(AriaRole.Status)).ToHaveTextAsync("Copied with its source.");
        var copied = await visit.ClipboardAsync();

        Assert.StartsWith($"“{words}” — What a Year of Track II", copied);
        Assert.Contains(" · Michael Kugelman and Raoof Hasan · undated · Deepening Divergences · paragraph 17 · ", copied);
        await visit.Page.GotoAsync(copied[copied.IndexOf("http", StringComparison.Ordinal)..]);
        Assert.Equal(words, await visit.Page.Locator("mark.quoted").TextContentAsync());
        Assert.Empty(visit.Unwanted);
    }

    [Fact]
    public async Task A_selection_can_be_cited_with_a_button()
    {
        await using var page = await RunningPage.StartAsync();
        await using var visit = await chromium.VisitAsync(page);
        await visit.Page.GotoAsync(TrackTwo);
        await visit.Page.Locator("#p2 p").SelectTextAsync();
        await visit.Page.GetByRole(AriaRole.Button, new() { Name = "Cite this" }).ClickAsync();
        await Assertions.Expect(visit.Page.GetByRole(AriaRole.Status)).ToHaveTextAsync("Copied with its source.");

        Assert.Contains("paragraph 2 · ", await visit.ClipboardAsync());
    }

    [Fact]
    public async Task The_text_shown_is_the_stored_text_paragraph_by_paragraph()
    {
        await using var page = await RunningPage.StartAsync();
        await using var visit = await chromium.VisitAsync(page);
        var article = JsonDocument.Parse(await page.TextAsync($"/api{TrackTwo}")).RootElement;
        await visit.Page.GotoAsync(TrackTwo);

        var shown = await visit.Page.Locator(".paragraph > p").AllTextContentsAsync();

        var text = article.GetProperty("text").GetString()!;
        Assert.Equal(
            article.GetProperty("paragraphs").EnumerateArray().Select(paragraph => text[paragraph.GetProperty("start").GetInt32()..paragraph.GetProperty("end").GetInt32()]),
            shown);
    }

    [Fact]
    public async Task A_link_to_a_text_that_has_changed_highlights_nothing_and_says_so()
    {
        await using var page = await RunningPage.StartAsync();
        await using var visit = await chromium.VisitAsync(page);
        await visit.Page.GotoAsync($"{TrackTwo}?start=10&end=20&text=0000000000000000#p1");

        await Assertions.Expect(visit.Page.Locator(".warning")).ToContainTextAsync("has changed");
        await Assertions.Expect(visit.Page.Locator("mark")).ToHaveCountAsync(0);
    }

    [Fact]
    public async Task Words_are_found_inside_in_other_forms_too()
    {
        await using var page = await RunningPage.StartAsync();
        await using var visit = await chromium.VisitAsync(page);
        await visit.Page.GotoAsync(TrackTwo);
        await visit.Page.GetByLabel("Search in this article").FillAsync("Haqqānī");
        await visit.Page.GetByRole(AriaRole.Button, new() { Name = "Find" }).ClickAsync();

        await Assertions.Expect(visit.Page.Locator("mark.found").First).ToHaveTextAsync("Haqqani");
        await visit.Page.Locator(".numbers a").Last.ClickAsync();
        await Assertions.Expect(visit.Page.Locator(".paragraph:target mark.found").First).ToBeInViewportAsync();
    }
}
