using Bot.Benchmarks;
using Bot.Benchmarks.Discord;
using Bot.Benchmarks.Slack;
using Bot.Benchmarks.Speed;

// Measures, on request only; no test depends on a time.
switch (args)
{
    case ["verify"]:
        VerifyBenchmark.Run(Console.Out);
        return 0;
    case ["discord"]:
        await DiscordBenchmark.RunAsync(Console.Out, seconds: 60, events: 1_000_000);
        return 0;
    case ["discord", var seconds, var events] when int.TryParse(seconds, out var length) && int.TryParse(events, out var count):
        await DiscordBenchmark.RunAsync(Console.Out, length, count);
        return 0;
    case ["slack"]:
        await SlackBenchmark.RunAsync(Console.Out);
        return 0;
    case ["speed", .. var settings] when SpeedSettings.TryParse(settings, out var speed):
        SpeedBenchmark.Run(Console.Out, speed);
        return 0;
    case ["micro"]:
        BenchmarkDotNet.Running.BenchmarkRunner.Run<QueryMicroBenchmark>();
        return 0;
    case ["web", .. var folder] when folder.Length < 2:
        await WebBenchmark.RunAsync(Console.Out, folder.FirstOrDefault());
        return 0;
    case ["empty-web"]:
        EmptyWeb.Run();
        return 0;
    default:
        Console.Error.WriteLine("Usage: Bot.Benchmarks verify | web [folder or corpus.jsonl] | discord [<seconds> <events>] | slack | speed [--passages 100000,1000000] [--set <folder>] | micro");
        return 2;
}
