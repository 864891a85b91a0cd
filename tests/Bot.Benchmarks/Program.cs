using Bot.Benchmarks;
using Bot.Benchmarks.Discord;

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
    default:
        if (args is ["web", ..] and { Length: <= 2 })
{
    await WebBenchmark.RunAsync(Console.Out, args.ElementAtOrDefault(1));
    return 0;
}

// What the start of the page is compared with.
if (args is ["empty-web"])
{
    EmptyWeb.Run();
    return 0;
}

Console.Error.WriteLine("Usage: Bot.Benchmarks verify | web [folder or corpus.jsonl] | discord [<seconds> <events>]");
        return 2;
}
