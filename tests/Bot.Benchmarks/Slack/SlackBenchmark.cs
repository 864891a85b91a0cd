using System.Diagnostics;
using System.Globalization;
using Bot.Core.Conversation;
using Bot.Core.Conversation.Answering;
using Bot.Core.Conversation.Chat;
using Bot.Core.Quoting;
using Bot.Core.Ranking;
using Bot.Readers;
using Bot.Slack;
using Bot.Testing;
using Bot.Testing.Slack;
using Microsoft.Extensions.Logging.Abstractions;

namespace Bot.Benchmarks.Slack;

/// <summary>Times from an envelope to its acknowledgement and to the answer, on loopback with posting limits off.</summary>
internal static class SlackBenchmark
{
    private const int WarmUp = 200;
    private const int Events = 1_000;
    private const int PerSecond = 50;

    public static async Task RunAsync(TextWriter output)
    {
        await using var fake = await FakeSlack.StartAsync();
        fake.Workspace.Add("C1");
        fake.Sockets.Redelivers = false;
        fake.Validates = false;
        var options = new SlackOptions
        {
            AppToken = fake.Workspace.AppToken,
            BotToken = fake.Workspace.BotToken,
            ApiBaseUrl = fake.ApiBaseUrl.AbsoluteUri,
            SecondsBetweenPosts = 0,
        };
        using var client = new SlackClient(options, TimeProvider.System, NullLogger<SlackClient>.Instance);
        using var stop = new CancellationTokenSource();
        var running = new SlackEdge(client, options, Parts(), TimeProvider.System, NullLogger<SlackEdge>.Instance).RunAsync(stop.Token);
        await fake.UntilAsync(() => fake.Sockets.Open == 1);
        await AskAsync(fake, WarmUp);
        var envelopes = await AskAsync(fake, Events);
        Print(output, fake, envelopes);
        await stop.CancelAsync();
        await running;
    }

    private static async Task<List<(FakeEnvelope Envelope, string Ts)>> AskAsync(FakeSlack fake, int count)
    {
        var asked = new List<(FakeEnvelope, string)>();
        var answered = fake.Workspace.BotMessages.Count;
        using var beat = new PeriodicTimer(TimeSpan.FromSeconds(1.0 / PerSecond));
        while (asked.Count < count && await beat.WaitForNextTickAsync())
        {
            var ts = Guid.NewGuid().ToString("N");
            asked.Add((fake.People.Tell(new()
            {
                ["type"] = "message",
                ["channel"] = "C1",
                ["channel_type"] = "channel",
                ["user"] = "U1",
                ["text"] = "!haqqani",
                ["ts"] = ts,
            }), ts));
        }

        while (fake.Workspace.BotMessages.Count < answered + count) await beat.WaitForNextTickAsync();
        return asked;
    }

    private static void Print(TextWriter output, FakeSlack fake, List<(FakeEnvelope Envelope, string Ts)> asked)
    {
        var posts = fake.Calls.Where(call => call.Method == "chat.postMessage").ToLookup(call => call["thread_ts"]);
        Print(output, "envelope to acknowledgement", asked.Select(one => Stopwatch.GetElapsedTime(one.Envelope.SentAt, one.Envelope.AcknowledgedAt)));
        Print(output, "envelope to chat.postMessage", asked.Select(one => Stopwatch.GetElapsedTime(one.Envelope.SentAt, posts[one.Ts].First().Ticks)));
        output.WriteLine(string.Create(CultureInfo.InvariantCulture, $"memory of the process, the fake included: {Process.GetCurrentProcess().WorkingSet64 / 1_048_576} MB"));
    }

    private static void Print(TextWriter output, string what, IEnumerable<TimeSpan> times)
    {
        var sorted = times.Select(time => time.TotalMilliseconds).Order().ToList();
        output.WriteLine(string.Create(
            CultureInfo.InvariantCulture,
            $"{what}: p50 {At(sorted, 0.5):0.00} ms, p99 {At(sorted, 0.99):0.00} ms, longest {sorted[^1]:0.00} ms ({sorted.Count} events, {PerSecond} a second)"));
    }

    private static double At(List<double> sorted, double share) => sorted[(int)Math.Ceiling(share * sorted.Count) - 1];

    private static SlackEdgeParts Parts()
    {
        var conversation = new ConversationOptions();
        var library = Library.Build(
            Directory.GetFiles(Repository.Seeds, "*.txt").Select(path => new ArticleReader().Read(Path.GetFileName(path), File.ReadAllBytes(path), null)),
            new LibraryOptions(), TimeProvider.System.GetUtcNow());
        var responder = new Responder(conversation, new AnswerFinder(new RankingOptions(), new QuotingOptions()), TimeProvider.System);
        return new SlackEdgeParts(
            responder, _ => ValueTask.FromResult(library), new ChatOptions { QuestionsPerUser = 1_000, QuestionsPerScope = 100_000 }, conversation, new NoFeedback());
    }
}
