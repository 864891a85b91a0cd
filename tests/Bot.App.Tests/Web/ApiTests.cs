using System.Net;
using System.Text;
using System.Text.Json;
using Bot.App.Tests.Hosting;
using Bot.Core.Conversation.Chat;
using Bot.Testing;
using Microsoft.Extensions.DependencyInjection;

namespace Bot.App.Tests.Web;

public sealed class ApiTests
{
    [Theory]
    [InlineData("!haqqani")]
    [InlineData("Who called the Haqqani network a veritable arm of the ISI?")]
    [InlineData("What is the population of Kabul?")]
    [InlineData("!topics")]
    public async Task The_answer_is_the_record_of_the_command_line(string question)
    {
        await using var page = await RunningPage.StartAsync();
        var asked = await CommandRun.OfAsync("ask", "--json", question);

        var got = await page.TextAsync($"/api/ask?q={Uri.EscapeDataString(question)}");
        var posted = await PostAsync(page, question);

        Assert.Equal(WithoutTime(asked.Output), WithoutTime(got));
        Assert.Equal(WithoutTime(got), WithoutTime(await posted.Content.ReadAsStringAsync(TestContext.Current.CancellationToken)));
    }

    [Theory]
    [InlineData("/api/ask", "The parameter q is missing")]
    [InlineData("/api/quote?article=000_1a09b3c05614a46e.txt&start=1", "A parameter is missing: /api/quote?article=…&start=…&end=…")]
    public async Task What_is_missing_is_named(string path, string sentence)
    {
        await using var page = await RunningPage.StartAsync();

        using var response = await page.GetAsync(path);

        Assert.Equal(HttpStatusCode.BadRequest, response.StatusCode);
        Assert.Equal("application/problem+json", response.Content.Headers.ContentType!.MediaType);
        Assert.Contains(sentence, await response.Content.ReadAsStringAsync(TestContext.Current.CancellationToken));
    }

    [Fact]
    public async Task A_quote_is_the_slice_of_the_text_that_it_claims()
    {
        await using var page = await RunningPage.StartAsync();
        foreach (var quote in JsonDocument.Parse(await page.TextAsync("/api/ask?q=!haqqani")).RootElement.GetProperty("quotes").EnumerateArray())
        {
            var (id, start, end) = (quote.GetProperty("article").GetString(), quote.GetProperty("start").GetInt32(), quote.GetProperty("end").GetInt32());
            var article = JsonDocument.Parse(await page.TextAsync($"/api/articles/{id}")).RootElement;
            var again = JsonDocument.Parse(await page.TextAsync($"/api/quote?article={id}&start={start}&end={end}")).RootElement;

            Assert.Equal(article.GetProperty("text").GetString()![start..end], quote.GetProperty("text").GetString());
            Assert.Equal(quote.GetProperty("text").GetString(), again.GetProperty("text").GetString());
            Assert.Equal(quote.GetProperty("paragraph").GetInt32(), again.GetProperty("paragraph").GetInt32());
        }
    }

    [Fact]
    public async Task More_goes_on_where_the_visitor_was_and_nobody_else()
    {
        await using var page = await RunningPage.StartAsync();
        await page.TextAsync("/api/ask?q=!haqqani");
        using var stranger = new HttpClient { BaseAddress = page.Address };

        Assert.True(JsonDocument.Parse(await page.TextAsync("/api/ask?q=!more")).RootElement.GetProperty("answered").GetBoolean());
        var other = await stranger.GetStringAsync("/api/ask?q=!more", TestContext.Current.CancellationToken);
        Assert.False(JsonDocument.Parse(other).RootElement.GetProperty("answered").GetBoolean());
    }

    [Fact]
    public async Task Every_answer_is_as_the_openapi_document_says()
    {
        await using var page = await RunningPage.StartAsync();
        var document = OpenApiDocument.Parse(await page.TextAsync("/openapi/v1.json"));
        string[] requests =
        [
            "/api/ask?q=!haqqani", "/api/ask", "/api/articles", "/api/articles/000_1a09b3c05614a46e.txt", "/api/articles/none",
            "/api/quote?article=000_1a09b3c05614a46e.txt&start=3&end=9",
            "/api/quote?article=000_1a09b3c05614a46e.txt&start=3&end=3000", "/api/quote?article=000_1a09b3c05614a46e.txt&start=9&end=3",
            "/api/quote?article=x", "/api/topics", "/api/topics?begins=haq&limit=3", "/api/topics?limit=many", "/api/topics?limit=0", "/api/topics?limit=1000", "/api/topics?limit=1001", "/api/status",
        ];
        foreach (var request in requests)
        {
            using var response = await page.GetAsync(request);
            Assert.Empty(await document.ProblemsAsync("get", response));
        }

        Assert.Empty(await document.ProblemsAsync("post", await PostAsync(page, "!haqqani")));
        Assert.Empty(await document.ProblemsAsync("post", await PostAsync(page, null)));
        Assert.Equal(
            document.Operations,
            requests.Select(request => ("get", document.PathOf(request.Split('?')[0]))).Append(("post", "/api/ask")).ToHashSet());
    }

    [Theory]
    [InlineData("0", HttpStatusCode.BadRequest)]
    [InlineData("-1", HttpStatusCode.BadRequest)]
    [InlineData("1001", HttpStatusCode.BadRequest)]
    [InlineData("1", HttpStatusCode.OK)]
    [InlineData("1000", HttpStatusCode.OK)]
    public async Task A_number_of_topics_outside_what_the_document_says_is_refused(string limit, HttpStatusCode status)
    {
        await using var page = await RunningPage.StartAsync();

        using var response = await page.GetAsync($"/api/topics?limit={limit}");

        Assert.Equal(status, response.StatusCode);
    }

    [Fact]
    public async Task Ready_means_that_articles_are_loaded()
    {
        using var folder = new TemporaryFolder();
        await using var page = await RunningPage.StartAsync(folder["none yet"]);
        await page.Bot.WhenServingAsync(library => library.Problem is not null);
        await page.Bot.WhenIdleAsync();

        Assert.Equal(HttpStatusCode.ServiceUnavailable, (await page.GetAsync("/readyz")).StatusCode);
        using var alive = await page.GetAsync("/healthz");
        Assert.Equal((HttpStatusCode.OK, "text/plain"), (alive.StatusCode, alive.Content.Headers.ContentType?.MediaType));

        folder.Write("none yet/one.txt", "A title\n\nThe zebra crossed the river.\n");
        await page.Bot.InTimeServingAsync(library => library.Articles.Length == 1);
        Assert.Equal(HttpStatusCode.OK, (await page.GetAsync("/readyz")).StatusCode);
    }

    [Fact]
    public async Task Ready_means_that_every_configured_platform_is_connected()
    {
        var platform = new SwitchedPlatform();
        await using var page = await RunningPage.StartWithAsync(null, services => services.AddSingleton<IPlatformConnection>(platform));
        await page.Bot.WhenServingAsync(library => library.Articles.Length == 2);

        using var waiting = await page.GetAsync("/readyz");
        platform.IsConnected = true;

        Assert.Equal(HttpStatusCode.ServiceUnavailable, waiting.StatusCode);
        Assert.Contains(platform.Platform, await waiting.Content.ReadAsStringAsync(TestContext.Current.CancellationToken));
        Assert.Equal(HttpStatusCode.OK, (await page.GetAsync("/readyz")).StatusCode);
        Assert.Contains("connected", await page.TextAsync("/status"));
    }

    [Fact]
    public async Task The_status_counts_questions_and_does_not_repeat_them()
    {
        await using var page = await RunningPage.StartAsync();
        await page.TextAsync("/api/ask?q=haqqani");
        await page.TextAsync("/api/ask?q=Where+is+the+unmistakable+marmalade%3F");

        var status = JsonDocument.Parse(await page.TextAsync("/api/status")).RootElement;

        Assert.Equal((2, 1), (status.GetProperty("questions").GetInt32(), status.GetProperty("answered").GetInt32()));
        Assert.DoesNotContain("marmalade", status.GetRawText() + await page.TextAsync("/status"));
    }

    [Fact]
    public async Task A_question_of_100_000_characters_is_answered()
    {
        await using var page = await RunningPage.StartAsync();
        using var response = await PostAsync(page, string.Concat(Enumerable.Repeat("haqqani ", 12_500)));

        Assert.Equal(HttpStatusCode.OK, response.StatusCode);
    }

    private static Task<HttpResponseMessage> PostAsync(RunningPage page, string? question) => page.Client.PostAsync(
        "/api/ask", new StringContent(JsonSerializer.Serialize(new { question }), Encoding.UTF8, "application/json"), TestContext.Current.CancellationToken);

    // Two hosts index at two times, which the version states.
    private static string WithoutTime(string json) =>
        System.Text.RegularExpressions.Regex.Replace(json.Trim(), @"\d{4}-\d\d-\d\dT[\d:.]+Z", "");
}
