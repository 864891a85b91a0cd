using System.Collections.Concurrent;
using System.Diagnostics;
using System.Globalization;
using System.Text.Json.Nodes;
using Bot.DiscordNet;
using Bot.Testing.Discord;

namespace Bot.Benchmarks.Discord;

/// <summary>Measures the bot on Discord's protocol over loopback; the fake runs in the same process and takes its share of the time.</summary>
internal static class DiscordBenchmark
{
    private const int QuestionsPerSecond = 50;
    private const int WarmUpSeconds = 10;
    private const int BatchOfEvents = 10_000;

    private static readonly string[] Questions = ["!haqqani", "!convergences", "!ask Who called the Haqqani network a veritable arm of the ISI?", "!drones"];

    /// <summary>Measures each client that the build has, one after the other.</summary>
    public static async Task RunAsync(TextWriter output, int seconds, int events)
    {
        output.WriteLine("the built-in client");
        await RunAsync(output, seconds, events, usesLibrary: false);
        output.WriteLine(DiscordNetLibrary.Name ?? "this build is without Discord.Net");
        if (DiscordNetLibrary.Name is not null) await RunAsync(output, seconds, events, usesLibrary: true);
    }

    private static async Task RunAsync(TextWriter output, int seconds, int events, bool usesLibrary)
    {
        await using var bot = await BenchmarkBot.StartAsync(usesLibrary);
        output.WriteLine($"warm-up: {WarmUpSeconds} s at {QuestionsPerSecond} questions a second");
        await LatencyAsync(TextWriter.Null, bot, WarmUpSeconds);
        await LatencyAsync(output, bot, seconds);
        await MemoryAsync(output, bot, events);
    }

    /// <summary>From the dispatch of MESSAGE_CREATE to the arrival of the POST that answers it.</summary>
    private static async Task LatencyAsync(TextWriter output, BenchmarkBot bot, int seconds)
    {
        var asked = new ConcurrentDictionary<string, long>();
        var took = new ConcurrentQueue<double>();
        void Arrived(RecordedRequest request)
        {
            if (FakeRest.IsPost(request) && asked.TryGetValue((string?)request.Body!["message_reference"]?["message_id"] ?? "", out var at))
                took.Enqueue(Stopwatch.GetElapsedTime(at, request.At).TotalMilliseconds);
        }

        bot.Fake.Rest.Arrived += Arrived;
        var costs = new ProcessCosts();
        using var timer = new PeriodicTimer(TimeSpan.FromSeconds(1.0 / QuestionsPerSecond));
        for (var n = 0; n < seconds * QuestionsPerSecond; n++)
        {
            await timer.WaitForNextTickAsync();
            bot.Fake.Members.Say(Questions[n % Questions.Length], change: message => asked[(string)message["id"]!] = Stopwatch.GetTimestamp());
        }

        await bot.Fake.Pulse.UntilAsync(() => took.Count == asked.Count, "the last answers");
        bot.Fake.Rest.Arrived -= Arrived;
        bot.Forget();
        Print(output, took, seconds);
        output.WriteLine(costs.Of(took.Count));
    }

    private static void Print(TextWriter output, IEnumerable<double> took, int seconds)
    {
        var sorted = took.Order().ToArray();
        double At(double share) => sorted[(int)Math.Min(sorted.Length - 1, share * sorted.Length)];
        output.WriteLine(string.Create(
            CultureInfo.InvariantCulture,
            $"latency, {sorted.Length} questions at {QuestionsPerSecond} a second for {seconds} s: p50 {At(0.5):0.00} ms, p95 {At(0.95):0.00} ms, p99 {At(0.99):0.00} ms, longest {sorted[^1]:0.00} ms"));
    }

    private static async Task MemoryAsync(TextWriter output, BenchmarkBot bot, int events)
    {
        bot.Fake.Gateway.KeepsEvents = false;
        using (var peak = new PeakMemory())
        {
            await ReplayAsync(bot, BatchOfEvents);
            output.WriteLine($"a burst of {BatchOfEvents} events, the fake's copies included: {peak.Told()}");
        }

        var before = Measure(bot);
        var clock = Stopwatch.StartNew();
        for (var done = 0; done < events; done += BatchOfEvents) await ReplayAsync(bot, BatchOfEvents);
        clock.Stop();
        var after = Measure(bot);
        output.WriteLine(string.Create(
            CultureInfo.InvariantCulture,
            $"memory, {events} events in {clock.Elapsed.TotalSeconds:0} s: {before / 1e6:0.0} MB before, {after / 1e6:0.0} MB after, grown by {(after - before) / 1e6:0.0} MB"));
    }

    // Talk among members, every thousandth message a question; the last is waited for, so that nothing is left in a queue.
    private static async Task ReplayAsync(BenchmarkBot bot, int count)
    {
        var world = bot.Fake.World;
        for (var n = 0; n < count; n++)
        {
            var message = world.Message(world.General, world.Asker, n % 1_000 == 0 ? Questions[n / 1_000 % Questions.Length] : "Has everybody read the second article?");
            message["guild_id"] = world.Guild;
            bot.Fake.Gateway.Dispatch("MESSAGE_CREATE", message);
            if (n % 100 == 0) bot.Fake.Gateway.Dispatch("MESSAGE_DELETE", new JsonObject { ["id"] = message["id"]!.DeepClone(), ["channel_id"] = world.General, ["guild_id"] = world.Guild });
        }

        await bot.Fake.Members.AnswerToAsync(bot.Fake.Members.Say(Questions[0]));
        bot.Forget();
    }

    private static long Measure(BenchmarkBot bot)
    {
        bot.Forget();
        for (var n = 0; n < 3; n++)
        {
            GC.Collect();
            GC.WaitForPendingFinalizers();
        }

        return GC.GetTotalMemory(forceFullCollection: true);
    }
}
