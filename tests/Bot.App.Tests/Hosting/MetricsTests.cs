using System.Text;
using Bot.Testing;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;

namespace Bot.App.Tests.Hosting;

public sealed class MetricsTests
{
    [Fact]
    public async Task What_was_answered_reaches_a_collector_at_the_latest_when_the_program_stops()
    {
        var reports = new StringBuilder();
        var builder = WebApplication.CreateEmptyBuilder(new WebApplicationOptions());
        builder.WebHost.UseKestrelCore().UseUrls("http://127.0.0.1:0");
        await using var collector = builder.Build();
        collector.Run(async context =>
        {
            using var body = new MemoryStream();
            await context.Request.Body.CopyToAsync(body);
            // Names stand in the protocol buffers as they are.
            lock (reports) reports.Append(context.Request.Path).Append(Encoding.Latin1.GetString(body.ToArray()));
        });
        await collector.StartAsync(TestContext.Current.CancellationToken);
        await using var bot = RunningBot.Start(Repository.Seeds, $"--Metrics:OtlpEndpoint={collector.Urls.Single()}/v1/metrics");
        bot.Type("!haqqani");
        await bot.Output.WaitForAsync("Excerpts 1–3 of");
        await bot.StopAsync();

        Assert.StartsWith("/v1/metrics", reports.ToString());
        Assert.All(
            ["bot.questions", "bot.answered", "bot.answer.duration", "bot.index.articles", "terminal"], name => Assert.Contains(name, reports.ToString()));
    }
}
