using System.Text;
using Bot.Core.Conversation;
using Bot.Testing;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.Extensions.DependencyInjection;

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
        using var meter = new ConversationMeter();
        await using var bot = RunningBot.StartWith(Repository.Seeds, services => services.AddSingleton(meter), $"--Metrics:OtlpEndpoint={collector.Urls.Single()}/v1/metrics");
        bot.Type("!haqqani");
        await bot.Output.WaitForAsync("Excerpts 1–3 of");
        bot.Type("Where was Kayani born?");
        await bot.Output.WaitForAsync("These articles do not answer that.");
        meter.Reconnected("discord");
        meter.Dropped("slack");
        await bot.StopAsync();

        Assert.StartsWith("/v1/metrics", reports.ToString());
        Assert.All(
            [
                "bot.questions", "bot.answered", "bot.refused", "bot.answer.duration", "bot.index.articles", "bot.index.passages", "bot.reconnects",
                "bot.dropped", "terminal", "discord", "slack",
            ],
            name => Assert.Contains(name, reports.ToString()));
    }
}
