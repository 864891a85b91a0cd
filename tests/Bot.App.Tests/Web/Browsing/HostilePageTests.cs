using System.Text.Json;
using Bot.Testing;
using Microsoft.Playwright;

namespace Bot.App.Tests.Web.Browsing;

public sealed class HostilePageTests(Chromium chromium) : IClassFixture<Chromium>
{
    private static readonly string[] Questions =
    [
        "<script>alert(1)</script>", "\"><img src=x onerror=alert(1)>", "'\" onfocus=alert(1) autofocus x='", "javascript:alert(1)",
        "</title><script>alert(1)</script>", "</textarea></style><svg onload=alert(1)>", "{{7*7}} ${7*7} <%= 7*7 %>", "haqqani\0network",
        "\u202Egnp.exe", "مَن الذي سمّى شبكة حقاني؟", "👩‍👩‍👧‍👦 haqqani", "&lt;b&gt; &amp;amp; &#0;", "@everyone <@1> <!channel>", "\u001b[31mred", "haqqani\u2028network",
        "[x](javascript:alert(1)) ![x](http://example.com/x.png)", "!\"<b>\"", "!cite <script>", "%00%0a%0d", "../../etc/passwd",
    ];

    [Fact]
    public async Task Hostile_questions_are_shown_and_never_obeyed()
    {
        await using var page = await RunningPage.StartAsync(null, "--Web:RequestsPerSecond=10000");
        await using var visit = await chromium.VisitAsync(page);
        foreach (var question in Questions)
        {
            await visit.Page.GotoAsync($"/?q={Uri.EscapeDataString(question)}");

            Assert.Equal(question.Replace('\0', '\uFFFD'), await visit.Page.Locator(".exchange h2").TextContentAsync());
            Assert.Equal(0, await visit.Page.Locator("main script, main img, main svg:not(.score svg), main [onerror], main [href^='javascript']").CountAsync());
        }

        Assert.Empty(visit.Unwanted);
    }

    [Fact]
    public async Task Every_hostile_string_is_answered_in_the_page()
    {
        Assert.SkipWhen(HostileStrings.All is null, HostileStrings.Absent);
        await using var page = await RunningPage.StartAsync(null, "--Web:RequestsPerSecond=10000");
        await using var visit = await chromium.VisitAsync(page);
        await visit.Page.GotoAsync("/");
        var strings = HostileStrings.All;

        var unanswered = await visit.Page.EvaluateAsync<string[]>("""
            async strings => {
              const unanswered = [];
              for (const text of strings) {
                const response = await fetch("/?part=answer&q=" + encodeURIComponent(text.toWellFormed()));
                const part = new DOMParser().parseFromString(await response.text(), "text/html");
                document.getElementById("thread").replaceChildren(document.adoptNode(part.body.firstElementChild));
                if (text.trim() !== "" && !document.querySelector(".reply")?.textContent.trim()) unanswered.push(text);
              }
              return unanswered;
            }
            """, strings);

        Assert.Empty(unanswered);
        Assert.Empty(visit.Unwanted);
    }

    [Fact]
    public async Task Hostile_articles_are_shown_character_by_character()
    {
        using var folder = new TemporaryFolder();
        var nasty = string.Join("\n\n", Questions.Select(question => $"The zebra said {question.Replace('\0', ' ').Replace('\u001b', ' ')} and crossed the river."));
        folder.Write("<img src=x onerror=alert(1)>.txt", $"<script>alert(1)</script> & \"title\"\n\n{nasty}\n");
        folder.Write("c1.txt", "Controls\n\nThe zebra \u0085met\u0092 the \u007Flion and\u200B left\u00AD.\n");
        folder.Write("page.html", "<title>T</title><article><h1>T</h1><p>The zebra <a href='javascript:alert(1)'>runs</a> &lt;script&gt;alert(1)&lt;/script&gt;.</p></article>");
        await using var page = await RunningPage.StartAsync(folder.Path, "--Web:RequestsPerSecond=10000");
        await using var visit = await chromium.VisitAsync(page);
        foreach (var article in JsonDocument.Parse(await page.TextAsync("/api/articles")).RootElement.EnumerateArray())
        {
            var reader = article.GetProperty("reader").GetString()!;
            var stored = JsonDocument.Parse(await page.TextAsync($"/api{reader}")).RootElement;
            await visit.Page.GotoAsync($"{reader}?start=0&end=20&find=zebra");

            var text = stored.GetProperty("text").GetString()!;
            var paragraphs = stored.GetProperty("paragraphs").EnumerateArray().Select(paragraph => text[paragraph.GetProperty("start").GetInt32()..paragraph.GetProperty("end").GetInt32()]);
            Assert.Equal(paragraphs, await visit.Page.Locator(".paragraph > p").AllTextContentsAsync());
            await visit.Page.GotoAsync("/?q=!zebra");
            Assert.Equal(0, await visit.Page.Locator("main script, main img, main [onerror], main [href^='javascript']").CountAsync());
        }

        await visit.Page.GotoAsync("/topics");
        await visit.Page.GotoAsync("/status");
        Assert.Empty(visit.Unwanted);
    }

    [Fact]
    public async Task A_huge_article_is_read_in_parts_and_opened_at_the_quote()
    {
        using var folder = new TemporaryFolder();
        folder.Write("huge.txt", $"A title\n\n{string.Concat(Enumerable.Repeat("The zebra crossed the wide river. ", 60_000))}The marmalade was last.\n");
        await using var page = await RunningPage.StartAsync(folder.Path);
        await using var visit = await chromium.VisitAsync(page);
        await visit.Page.GotoAsync("/");
        await visit.AskAsync("!marmalade");
        await visit.Page.Locator("a.there").First.ClickAsync();

        await Assertions.Expect(visit.Page.Locator("mark.quoted")).ToContainTextAsync("The marmalade was last.");
        await Assertions.Expect(visit.Page.Locator("mark.quoted")).ToBeInViewportAsync();
        Assert.InRange((await visit.Page.ContentAsync()).Length, 1, 60_000);
        Assert.Empty(visit.Unwanted);
    }
}
