using System.Net;
using System.Net.Sockets;
using Bot.App.Tests.Hosting;
using Bot.Core.Conversation;
using Bot.Testing;
using Microsoft.Extensions.DependencyInjection;

namespace Bot.App.Tests.Web;

public sealed class ServingTests
{
    [Fact]
    public async Task The_address_is_printed_and_answers()
    {
        await using var page = await RunningPage.StartAsync();

        Assert.Contains("veritable arm", await page.TextAsync("/?q=Who+called+the+Haqqani+network+a+veritable+arm+of+the+ISI%3F"));
        Assert.DoesNotContain("The page is at", page.Bot.Output.ToString());
    }

    [Fact]
    public async Task A_port_that_is_taken_gives_one_line_and_the_terminal_answers()
    {
        using var taken = new TcpListener(IPAddress.Loopback, 0);
        taken.Start();
        var url = $"http://{taken.LocalEndpoint}";
        await using var bot = RunningBot.Start(Repository.Seeds, "--Web:Enabled=true", $"--Web:Urls={url}");

        bot.Type("!haqqani");
        await bot.Output.WaitForAsync("Excerpts 1–3 of");

        var line = Assert.Single(bot.Error.ToString().Split('\n'), line => line.Contains(url));
        Assert.StartsWith("warning: The page is not served", line);
    }

    [Theory]
    [InlineData("http://0.0.0.0:5080")]
    [InlineData("http://*:5080")]
    [InlineData("http://[::]:5080")]
    [InlineData("http://127.0.0.1:5080;http://192.0.2.1:5080")]
    public async Task Without_a_password_the_program_refuses_to_be_reached_from_elsewhere(string urls)
    {
        var run = await CommandRun.OfAsync("--Web:Enabled=true", $"--Web:Urls={urls}");

        Assert.Equal(2, run.ExitCode);
        Assert.Contains("Web:Urls", Assert.Single(run.ErrorLines));
        Assert.Contains("Web:Password", run.Error);
    }

    [Theory]
    [InlineData("https://127.0.0.1:5080")]
    [InlineData("127.0.0.1:5080")]
    [InlineData("http://127.0.0.1:5080/path")]
    [InlineData("http://")]
    public async Task An_address_that_cannot_be_listened_at_is_named_with_what_is_allowed(string urls)
    {
        var run = await CommandRun.OfAsync("--Web:Enabled=true", $"--Web:Urls={urls}");

        Assert.Equal(2, run.ExitCode);
        Assert.StartsWith("Web:Urls is ", Assert.Single(run.ErrorLines));
    }

    [Fact]
    public async Task Piped_input_ends_the_program_although_the_page_is_served()
    {
        var run = await CommandRun.WithInputAsync("!haqqani\n", "--Web:Enabled=true", "--Web:Urls=http://127.0.0.1:0");

        Assert.Equal(0, run.ExitCode);
        Assert.Contains("Excerpts 1–3 of", run.Output);
        Assert.Contains("The page is at", run.Error);
    }

    [Fact]
    public async Task Without_any_input_the_program_stays_up()
    {
        await using var page = await RunningPage.StartAsync();
        page.Bot.EndInput();
        await page.Bot.WhenIdleAsync();

        Assert.Equal(HttpStatusCode.OK, (await page.GetAsync("/healthz")).StatusCode);
        Assert.False(page.Bot.Ended.IsCompleted);
    }

    [Fact]
    public async Task Head_is_answered_like_get_without_a_body()
    {
        await using var page = await RunningPage.StartAsync();
        foreach (var path in new[] { "/", "/?q=haqqani", "/articles", "/topics", "/status", "/api/status", "/healthz", "/nothing" })
        {
            using var got = await page.GetAsync(path);
            using var head = await page.Client.SendAsync(new HttpRequestMessage(HttpMethod.Head, path), TestContext.Current.CancellationToken);

            Assert.Equal(got.StatusCode, head.StatusCode);
            Assert.Equal(got.Content.Headers.ContentType, head.Content.Headers.ContentType);
            Assert.Empty(await head.Content.ReadAsByteArrayAsync(TestContext.Current.CancellationToken));
        }
    }

    [Fact]
    public async Task Questions_stay_off_the_status_page_unless_they_are_to_be_kept()
    {
        await using var silent = await RunningPage.StartAsync();
        await using var keeping = await RunningPage.StartAsync(null, "--Privacy:KeepQuestions=true");
        foreach (var page in new[] { silent, keeping }) await page.TextAsync("/?q=Where+was+Kayani+born%3F+%3Cb%3E");

        Assert.DoesNotContain("Kayani", await silent.TextAsync("/status"));
        Assert.Contains("\"latestQuestions\":null", await silent.TextAsync("/api/status"));
        Assert.Contains("web, not answered: <q dir=\"auto\">Where was Kayani born? &lt;b&gt;</q>", await keeping.TextAsync("/status"));
        Assert.Contains("\"text\":\"Where was Kayani born?", await keeping.TextAsync("/api/status"));
    }

    [Fact]
    public async Task A_stop_lets_an_answer_in_work_finish()
    {
        // The terminal waits for the articles, too.
        var held = new HeldSource(callers: 2);
        await using var page = await RunningPage.StartWithAsync(null, services => services.AddSingleton<ILibrarySource>(held.Over));
        var answer = page.TextAsync("/?q=!haqqani");
        await held.Asked.WaitAsync(RunningBot.HangGuard, TestContext.Current.CancellationToken);

        Assert.Equal(0, await page.Bot.StopAsync());
        Assert.Contains("Haqqani", await answer);
    }

    [Fact]
    public async Task Commands_that_do_one_thing_start_no_server()
    {
        using var taken = new TcpListener(IPAddress.Loopback, 0);
        taken.Start();

        var run = await CommandRun.OfAsync("ask", "!haqqani", "--Web:Enabled=true", $"--Web:Urls=http://{taken.LocalEndpoint}");

        Assert.Empty(run.Error);
    }
}
