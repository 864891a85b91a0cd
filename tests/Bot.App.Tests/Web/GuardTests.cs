using System.Net;
using System.Net.Http.Headers;
using System.Text;
using Bot.Testing;

namespace Bot.App.Tests.Web;

public sealed class GuardTests
{
    private static readonly string[] Pages =
        ["/", "/?q=haqqani", "/articles", "/articles/000_1a09b3c05614a46e.txt?start=10&end=40", "/topics", "/status", "/nothing"];

    [Fact]
    public async Task Security_headers_are_on_every_response_errors_included()
    {
        await using var page = await RunningPage.StartAsync();
        HttpResponseMessage[] responses =
        [
            .. await Task.WhenAll(Pages.Select(page.GetAsync)),
            await page.GetAsync("/healthz"),
            await page.GetAsync("/openapi/v1.json"),
            await page.GetAsync("/api/ask"),
            await page.GetAsync("/?q=" + new string('x', 50_000)),
            await page.GetAsync("/api/ask?q=" + new string('x', 300_000)),
            await page.GetAsync("/api/quote?article=x&start=1&end=2"),
            await page.Client.PostAsync("/", new StringContent("x"), TestContext.Current.CancellationToken),
            await page.Client.PostAsync("/api/ask", Json(new string('x', 600 * 1024)), TestContext.Current.CancellationToken),
            await page.Client.SendAsync(Named("evil.example"), TestContext.Current.CancellationToken),
        ];

        Assert.Contains(responses, response => response.StatusCode == HttpStatusCode.RequestEntityTooLarge);
        Assert.Contains(responses, response => response.StatusCode == HttpStatusCode.MisdirectedRequest);
        Assert.Equal(2, responses.Count(response => response.StatusCode == HttpStatusCode.RequestUriTooLong));
        Assert.All(responses, response =>
        {
            var policy = Assert.Single(response.Headers.GetValues("Content-Security-Policy"));
            Assert.Contains("script-src 'self';", policy);
            Assert.DoesNotContain("unsafe", policy);
            Assert.Equal("nosniff", Assert.Single(response.Headers.GetValues("X-Content-Type-Options")));
            Assert.False(response.Headers.Contains("Server"));
        });
    }

    [Fact]
    public async Task No_page_has_a_script_or_style_inside_or_from_elsewhere()
    {
        await using var page = await RunningPage.StartAsync();
        foreach (var path in Pages)
        {
            var markup = await (await page.GetAsync(path)).Content.ReadAsStringAsync(TestContext.Current.CancellationToken);

            Assert.DoesNotMatch(@"<script(?! src=""/assets/)|<style|\sstyle=|\son[a-z]+=|(?:src|action)=""(?!/)", markup);
            Assert.DoesNotMatch("<link(?! rel=\"(?:icon|stylesheet)\" href=\"/assets/)", markup);
        }
    }

    [Fact]
    public async Task An_article_id_cannot_leave_the_folder()
    {
        using var folder = new TemporaryFolder();
        folder.Write("articles/one.txt", "A title\n\nThe zebra crossed the river.\n");
        folder.Write("secret.txt", "A secret\n\nNobody may read this sentence.\n");
        await using var page = await RunningPage.StartAsync(folder["articles"]);
        var absolute = Uri.EscapeDataString(folder["secret.txt"]);
        foreach (var id in new[] { "../secret.txt", "..%2Fsecret.txt", "%2E%2E/secret.txt", "..%5Csecret.txt", absolute, "one.txt/../../secret.txt", "one.txt%00", "%2E%2E" })
        {
            foreach (var path in new[] { $"/articles/{id}", $"/api/articles/{id}", $"/api/quote?article={id}&start=0&end=8" })
            {
                // As it is, without the tidying that the client would do.
                var address = new Uri(page.Address, "/").OriginalString.TrimEnd('/') + path;
                var options = new UriCreationOptions { DangerousDisablePathAndQueryCanonicalization = true };
                using var response = await page.Client.GetAsync(new Uri(address, options), TestContext.Current.CancellationToken);

                Assert.DoesNotContain("Nobody may read", await response.Content.ReadAsStringAsync(TestContext.Current.CancellationToken));
                Assert.True(response.StatusCode is HttpStatusCode.NotFound or HttpStatusCode.BadRequest or HttpStatusCode.OK, $"{path}: {response.StatusCode}");
            }
        }
    }

    [Fact]
    public async Task With_a_password_nothing_but_the_health_is_told_without_it()
    {
        await using var page = await RunningPage.StartAsync(null, "--Web:Password=péché:mignon");

        using var refused = await page.GetAsync("/articles");
        Assert.Equal(HttpStatusCode.Unauthorized, refused.StatusCode);
        Assert.Equal("Basic", refused.Headers.WwwAuthenticate.Single().Scheme);
        var refusal = await refused.Content.ReadAsStringAsync(TestContext.Current.CancellationToken);
        Assert.DoesNotContain("Pakistan", refusal);
        Assert.Equal(HttpStatusCode.OK, (await page.GetAsync(refusal.Split("rel=\"stylesheet\" href=\"")[1].Split('"')[0])).StatusCode);
        Assert.Equal(HttpStatusCode.Unauthorized, await StatusWithAsync(page, "wrong"));
        Assert.Equal(HttpStatusCode.Unauthorized, await StatusWithAsync(page, ""));
        Assert.Equal(HttpStatusCode.OK, await StatusWithAsync(page, "péché:mignon"));
        Assert.Equal(HttpStatusCode.OK, (await page.GetAsync("/healthz")).StatusCode);
    }

    [Fact]
    public async Task Guessing_the_password_ends_soon()
    {
        await using var page = await RunningPage.StartAsync(null, "--Web:Password=secret");
        for (var tries = 0; tries < 20; tries++) await StatusWithAsync(page, $"guess{tries}");

        Assert.Equal(HttpStatusCode.TooManyRequests, await StatusWithAsync(page, "secret"));
    }

    [Fact]
    public async Task Too_many_requests_are_refused_with_a_sentence()
    {
        await using var page = await RunningPage.StartAsync(null, "--Web:RequestsPerSecond=1");
        var responses = await Task.WhenAll(Enumerable.Range(0, 40).Select(_ => page.GetAsync("/healthz")));

        var refused = responses.Where(response => response.StatusCode == HttpStatusCode.TooManyRequests).ToList();
        Assert.NotEmpty(refused);
        Assert.Contains(responses, response => response.StatusCode == HttpStatusCode.OK);
        Assert.All(refused, response => Assert.True(response.Headers.Contains("Content-Security-Policy") && response.Headers.RetryAfter is not null));
    }

    private static async Task<HttpStatusCode> StatusWithAsync(RunningPage page, string password)
    {
        using var request = new HttpRequestMessage(HttpMethod.Get, "/articles");
        request.Headers.Authorization = new AuthenticationHeaderValue("Basic", Convert.ToBase64String(Encoding.UTF8.GetBytes($"anyone:{password}")));
        using var response = await page.Client.SendAsync(request, TestContext.Current.CancellationToken);
        return response.StatusCode;
    }

    private static StringContent Json(string text) => new($"{{\"question\":\"{text}\"}}", Encoding.UTF8, "application/json");

    private static HttpRequestMessage Named(string host)
    {
        var request = new HttpRequestMessage(HttpMethod.Get, "/");
        request.Headers.Host = host;
        return request;
    }
}
