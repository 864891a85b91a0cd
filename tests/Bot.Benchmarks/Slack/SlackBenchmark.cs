using System.Collections.Concurrent;
using System.Diagnostics;
using System.Globalization;
using Bot.Core.Conversation;
using Bot.Core.Conversation.Answering;
using Bot.Core.Conversation.Chat;
using Bot.Core.Quoting;
using Bot.Core.Ranking;
using Bot.Readers;
using Bot.Slack;
using Bot.SlackNet;
using Bot.Testing;
using Bot.Testing.Slack;
using Microsoft.Extensions.Logging.Abstractions;

namespace Bot.Benchmarks.Slack;

/// <summary>Times from an envelope to its acknowledgement and to the answer, on loopback with posting limits off.</summary>
internal static class SlackBenchmark
{
    private const int WarmUp = 500;
    private const int Events = 1_000;
    private const int PerSecond = 50;
    private const int Burst = 10_000;
    private const int QuestionEvery = 100;

    /// <summary>Measures each client that the build has, one after the other.</summary>
    public static async Task RunAsync(TextWriter output)
    {
        output.WriteLine("the built-in client");
        await RunAsync(output, options => new SlackClient(options, TimeProvider.System, NullLogger<SlackClient>.Instance));
        output.WriteLine(SlackNetLibrary.Name ?? "this build is without SlackNet");
        if (SlackNetLibrary.Name is not null)
            await RunAsync(output, options => SlackNetLibrary.CreateClient(options, TimeProvider.System, NullLogger.Instance)!);
    }

    private static async Task RunAsync(TextWriter output, Func<SlackOptions, SlackClient> create)
    {
        await using var fake = await FakeSlack.StartAsync();
        fake.Workspace.Add("C1");
        fake.Sockets.Redelivers = false;
        fake.Validates = false;
        fake.Records = false;
        var posted = new ConcurrentDictionary<string, long>();
        fake.Arrived += call =>
        {
            if (call.Method == "chat.postMessage") posted.TryAdd(call["thread_ts"], call.Ticks);
        };
        var options = new SlackOptions
        {
            AppToken = fake.Workspace.AppToken,
            BotToken = fake.Workspace.BotToken,
            ApiBaseUrl = fake.ApiBaseUrl.AbsoluteUri,
            SecondsBetweenPosts = 0,
        };
        using var client = create(options);
        using var stop = new CancellationTokenSource();
        var running = new SlackEdge(client, options, Parts(), BenchmarkScopes.Make(), TimeProvider.System, NullLogger<SlackEdge>.Instance).RunAsync(stop.Token);
        await fake.UntilAsync(() => fake.Sockets.Open == 1);
        output.WriteLine($"warm-up: {WarmUp} questions at {PerSecond} a second");
        await AskAsync(fake, WarmUp);
        var costs = new ProcessCosts();
        var envelopes = await AskAsync(fake, Events);
        Print(output, posted, envelopes);
        output.WriteLine(costs.Of(Events));
        await BurstAsync(output, fake);
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
            asked.Add((Post(fake, "U1", "!haqqani", ts), ts));
        }

        while (fake.Workspace.BotMessages.Count < answered + count) await beat.WaitForNextTickAsync();
        return asked;
    }

    // Talk among members, and now and then a question of somebody else each time.
    private static async Task BurstAsync(TextWriter output, FakeSlack fake)
    {
        var answered = fake.Workspace.BotMessages.Count;
        fake.Sockets.Redelivers = true;
        using var peak = new PeakMemory();
        var envelopes = Enumerable.Range(0, Burst).Select(n => Post(
            fake, $"U{n}", n % QuestionEvery == 0 ? "!haqqani" : "Has everybody read the second article?", $"1600000000.{n:000000}")).ToList();
        await fake.UntilAsync(() => envelopes.All(envelope => envelope.IsAcknowledged), "every event is acknowledged");
        await fake.UntilAsync(() => fake.Workspace.BotMessages.Count >= answered + (Burst / QuestionEvery), "every question is answered");
        output.WriteLine(string.Create(
            CultureInfo.InvariantCulture,
            $"a burst of {Burst} events with {Burst / QuestionEvery} questions, the fake's copies included: {peak.Told()}; {envelopes.Sum(envelope => envelope.Deliveries) - Burst} were delivered again"));
    }

    private static FakeEnvelope Post(FakeSlack fake, string user, string text, string ts) => fake.People.Tell(new()
    {
        ["type"] = "message",
        ["channel"] = "C1",
        ["channel_type"] = "channel",
        ["user"] = user,
        ["text"] = text,
        ["ts"] = ts,
    });

    private static void Print(TextWriter output, ConcurrentDictionary<string, long> posted, List<(FakeEnvelope Envelope, string Ts)> asked)
    {
        var answered = asked.Where(one => posted.ContainsKey(one.Ts)).ToList();
        if (answered.Count < asked.Count) output.WriteLine($"{asked.Count - answered.Count} questions have no answer in their thread");
        Print(output, "envelope to acknowledgement", asked.Where(one => one.Envelope.IsAcknowledged).Select(one => Stopwatch.GetElapsedTime(one.Envelope.SentAt, one.Envelope.AcknowledgedAt)));
        Print(output, "envelope to chat.postMessage", answered.Select(one => Stopwatch.GetElapsedTime(one.Envelope.SentAt, posted[one.Ts])));
    }

    private static void Print(TextWriter output, string what, IEnumerable<TimeSpan> times)
    {
        var sorted = times.Select(time => time.TotalMilliseconds).Order().ToList();
        output.WriteLine(sorted.Count == 0 ? $"{what}: nothing was measured" : string.Create(
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
