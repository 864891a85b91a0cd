using System.Text.Json;
using Microsoft.Playwright;

namespace Bot.App.Tests.Web.Browsing;

public sealed class AskPageTests(Chromium chromium) : IClassFixture<Chromium>
{
    private const string Question = "Who called the Haqqani network a veritable arm of the ISI?";

    [Fact]
    public async Task A_source_leads_to_exactly_the_quoted_words()
    {
        await using var page = await RunningPage.StartAsync();
        await using var visit = await chromium.VisitAsync(page);
        await visit.Page.GotoAsync("/");
        await visit.AskAsync(Question);
        var shown = await visit.Page.Locator(".quote").First.TextContentAsync();
        await visit.Page.Locator(".excerpt a.there").First.ClickAsync();
        await visit.Page.WaitForURLAsync("**/articles/**");

        var selected = await visit.Page.EvaluateAsync<string>(
            "() => { const range = document.createRange(); range.selectNodeContents(document.querySelector('mark.quoted')); getSelection().removeAllRanges(); getSelection().addRange(range); return getSelection().toString(); }");
        var said = JsonDocument.Parse(await page.TextAsync($"/api/ask?q={Uri.EscapeDataString(Question)}")).RootElement.GetProperty("quotes")[0];

        Assert.Equal(said.GetProperty("text").GetString(), selected);
        Assert.Equal(selected, shown);
        await Assertions.Expect(visit.Page.Locator("mark.quoted")).ToBeInViewportAsync();
        Assert.Empty(visit.Unwanted);
    }

    [Fact]
    public async Task A_question_has_an_address_that_shows_the_same_answer_again()
    {
        await using var page = await RunningPage.StartAsync();
        await using var visit = await chromium.VisitAsync(page);
        await visit.Page.GotoAsync("/");
        await visit.AskAsync(Question);
        var address = visit.Page.Url;
        var answer = await visit.Page.Locator(".exchange .reply").InnerTextAsync();

        await using var other = await chromium.VisitAsync(page);
        await other.Page.GotoAsync(address);

        Assert.Equal(answer, await other.Page.Locator(".exchange .reply").InnerTextAsync());
    }

    [Fact]
    public async Task Topics_are_completed_and_chosen_with_the_keyboard()
    {
        await using var page = await RunningPage.StartAsync();
        await using var visit = await chromium.VisitAsync(page);
        await visit.Page.GotoAsync("/");
        await visit.Page.Locator("#q").PressSequentiallyAsync("haqq");
        await Assertions.Expect(visit.Page.GetByRole(AriaRole.Option).First).ToHaveTextAsync(new System.Text.RegularExpressions.Regex("^Haqqani"));
        Assert.Empty(await visit.SeriousFindingsAsync());
        await visit.Page.Keyboard.PressAsync("ArrowDown");
        await visit.Page.Keyboard.PressAsync("Enter");

        await Assertions.Expect(visit.Page.Locator(".exchange h2").First).ToContainTextAsync("!Haqqani");
        await Assertions.Expect(visit.Page.Locator(".excerpt").First).ToContainTextAsync("Haqqani");
        await Assertions.Expect(visit.Page.GetByRole(AriaRole.Listbox)).ToHaveCountAsync(0);
        Assert.Empty(visit.Unwanted);
    }

    [Fact]
    public async Task Buttons_show_more_the_reason_a_citation_and_a_comparison()
    {
        await using var page = await RunningPage.StartAsync();
        await using var visit = await chromium.VisitAsync(page);
        await visit.Page.GotoAsync("/");
        await visit.AskAsync("!haqqani");
        var further = visit.Page.Locator(".further > .reply");

        await visit.Page.GetByRole(AriaRole.Link, new() { Name = "Why excerpt 1", Exact = true }).ClickAsync();
        await Assertions.Expect(further.Nth(0).Locator(".score svg")).Not.ToHaveCountAsync(0);
        await visit.Page.GetByRole(AriaRole.Link, new() { Name = "More excerpts", Exact = true }).First.ClickAsync();
        await Assertions.Expect(further.Nth(1)).ToContainTextAsync("Excerpts 4–6 of");
        await visit.Page.GetByRole(AriaRole.Link, new() { Name = "Compare excerpts", Exact = true }).First.ClickAsync();
        await Assertions.Expect(further.Nth(2).Locator(".side .excerpt")).ToHaveCountAsync(2);
        await visit.Page.GetByRole(AriaRole.Link, new() { Name = "Cite excerpt 2", Exact = true }).First.ClickAsync();
        await further.Nth(3).GetByRole(AriaRole.Button, new() { Name = "Copy" }).First.ClickAsync();
        await Assertions.Expect(further.Nth(3).GetByRole(AriaRole.Button).First).ToHaveTextAsync("Copied");

        Assert.Contains("“Closing the Gap Between the United States and Pakistan”", await visit.ClipboardAsync());
        Assert.Empty(visit.Unwanted);
    }

    [Fact]
    public async Task A_long_text_of_several_paragraphs_is_checked_to_its_end()
    {
        await using var page = await RunningPage.StartAsync();
        await using var visit = await chromium.VisitAsync(page);
        await visit.Page.GotoAsync("/");
        var box = visit.Page.Locator("#q");
        await box.FillAsync($"!sources {string.Concat(Enumerable.Repeat("zebra and lion ", 300))}.");
        await box.PressAsync("End");
        await box.PressAsync("Shift+Enter");
        await visit.Page.Keyboard.InsertTextAsync("Quiet diplomacy, our participants asserted, enjoys a track record of success.");
        Assert.EndsWith("lion .\nQuiet diplomacy, our participants asserted, enjoys a track record of success.", await box.InputValueAsync());
        await box.PressAsync("Enter");

        await Assertions.Expect(visit.Page.Locator(".exchange .quote")).ToContainTextAsync("Quiet diplomacy");
        Assert.Equal("/", new Uri(visit.Page.Url).PathAndQuery);
        Assert.Empty(visit.Unwanted);
    }

    [Fact]
    public async Task Everything_works_without_a_script()
    {
        await using var page = await RunningPage.StartAsync();
        await using var visit = await chromium.VisitAsync(page, new() { JavaScriptEnabled = false });
        await visit.Page.GotoAsync("/");
        await visit.Page.Locator("#q").FillAsync("!haqqani");
        await visit.Page.GetByRole(AriaRole.Button, new() { Name = "Ask" }).ClickAsync();
        await visit.Page.GetByRole(AriaRole.Link, new() { Name = "Context excerpt 1", Exact = true }).ClickAsync();

        await Assertions.Expect(visit.Page.Locator(".further")).ToContainTextAsync("Excerpt 1 stands in paragraph");
        await visit.Page.Locator(".excerpt a.there").First.ClickAsync();
        await Assertions.Expect(visit.Page.Locator("mark.quoted")).ToBeInViewportAsync();
    }

    [Fact]
    public async Task The_keyboard_alone_is_enough()
    {
        await using var page = await RunningPage.StartAsync();
        await using var visit = await chromium.VisitAsync(page);
        await visit.Page.GotoAsync("/");
        await visit.Page.Keyboard.PressAsync("Tab");
        await Assertions.Expect(visit.Page.Locator(".skip")).ToBeFocusedAsync();
        await TabToAsync(visit, "#q");
        await visit.Page.Keyboard.TypeAsync(Question);
        await visit.Page.Keyboard.PressAsync("Enter");
        await Assertions.Expect(visit.Page.Locator(".excerpt a.there").First).ToBeVisibleAsync();
        await TabToAsync(visit, ".excerpt a.there");
        await visit.Page.Keyboard.PressAsync("Enter");

        await Assertions.Expect(visit.Page.Locator("mark.quoted")).ToBeInViewportAsync();
        Assert.Empty(visit.Unwanted);
    }

    private static async Task TabToAsync(Visit visit, string selector)
    {
        for (var presses = 0; presses < 30; presses++)
        {
            if (await visit.Page.EvaluateAsync<bool>("selector => document.activeElement?.matches(selector) ?? false", selector)) return;
            await visit.Page.Keyboard.PressAsync("Tab");
        }

        Assert.Fail($"{selector} cannot be reached with Tab.");
    }
}
