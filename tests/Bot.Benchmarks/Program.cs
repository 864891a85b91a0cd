using Bot.Benchmarks;

// Measures, on request only; no test depends on a time.
if (args is ["verify"])
{
    VerifyBenchmark.Run(Console.Out);
    return 0;
}

Console.Error.WriteLine("Usage: Bot.Benchmarks verify");
return 2;
