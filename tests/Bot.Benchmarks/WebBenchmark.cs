using System.Diagnostics;
using System.Globalization;

namespace Bot.Benchmarks;

/// <summary>The published program's page as visitors meet it: start, answers at 200 requests a second, weight, memory. Each run is a process of its own.</summary>
internal static class WebBenchmark
{
    private const int Starts = 5;
    private const int RequestsPerSecond = 200;
    private const int Seconds = 10;

    public static async Task RunAsync(TextWriter output, string? articles)
    {
        using var folder = articles is null ? null : ArticleFolder.Of(articles);
        string[] arguments = ["--Web:Urls=http://127.0.0.1:5093", "--Web:RequestsPerSecond=100000", .. folder is null ? Array.Empty<string>() : [$"--Articles:Folder={folder.Path}"]];
        using var published = await PublishedBot.PublishAsync();
        await CompareStartsAsync(output, published.Program, arguments);
        await using var bot = await ServedProcess.StartAsync(published.Program, arguments, "http://127.0.0.1:5093", "/?q=!topics");
        foreach (var (name, path) in new[] { ("page", "/?q="), ("API", "/api/ask?q=") }) await MeasureAnswersAsync(output, bot, name, path);
        await WeighAsync(output, bot);
        output.WriteLine(string.Create(CultureInfo.InvariantCulture, $"resident memory after that: {bot.ResidentMegabytes:N0} MB"));
    }

    private static async Task CompareStartsAsync(TextWriter output, string program, string[] arguments)
    {
        var (own, empty) = (new List<double>(), new List<double>());
        for (var run = 0; run < Starts; run++)
        {
            await using (var bare = await ServedProcess.StartAsync(typeof(WebBenchmark).Assembly.Location, ["empty-web"], EmptyWeb.Address, "/")) empty.Add(bare.Start.TotalMilliseconds);
            await using (var bot = await ServedProcess.StartAsync(program, arguments, "http://127.0.0.1:5093", "/?q=!haqqani")) own.Add(bot.Start.TotalMilliseconds);
        }

        own.Sort();
        empty.Sort();
        output.WriteLine(string.Create(
            CultureInfo.InvariantCulture,
            $"start to first answer: {own[Starts / 2]:N0} ms; empty application: {empty[Starts / 2]:N0} ms; ratio {own[Starts / 2] / empty[Starts / 2]:N2}"));
    }

    // Requests leave at their times whether or not earlier ones are back, and count from the time they were due.
    private static async Task MeasureAnswersAsync(TextWriter output, ServedProcess bot, string name, string path)
    {
        string[] questions = ["!haqqani", "Who called the Haqqani network a veritable arm of the ISI?", "What is the population of Kabul?", "!convergences", "safe havens"];
        for (var warm = 0; warm < 200; warm++) await bot.FirstByteAsync(path + Uri.EscapeDataString(questions[warm % questions.Length]));
        var clock = Stopwatch.StartNew();
        var answers = new List<Task<double>>();
        for (var number = 0; number < RequestsPerSecond * Seconds; number++)
        {
            var due = TimeSpan.FromSeconds((double)number / RequestsPerSecond);
            if (due > clock.Elapsed) await Task.Delay(due - clock.Elapsed);
            answers.Add(bot.FirstByteAsync(path + Uri.EscapeDataString(questions[number % questions.Length])));
        }

        var times = (await Task.WhenAll(answers)).Order().ToArray();
        output.WriteLine(string.Create(
            CultureInfo.InvariantCulture,
            $"{name}, {RequestsPerSecond}/s for {Seconds} s: first byte p50 {times[times.Length / 2]:N2} ms, p99 {times[times.Length * 99 / 100]:N2} ms, slowest {times[^1]:N2} ms"));
    }

    private static async Task WeighAsync(TextWriter output, ServedProcess bot)
    {
        var article = (await bot.TextAsync("/api/articles")).Split("\"reader\":\"")[1].Split('"')[0];
        foreach (var path in new[] { "/", "/?q=!haqqani", article, "/topics", "/status" })
        {
            var page = await bot.BytesAsync(path);
            var assets = 0;
            foreach (var asset in System.Text.Encoding.UTF8.GetString(page).Split('"').Where(part => part.StartsWith("/assets/", StringComparison.Ordinal)).Distinct())
                assets += (await bot.BytesAsync(asset)).Length;
            output.WriteLine(string.Create(CultureInfo.InvariantCulture, $"weight of {path}: {(page.Length + assets) / 1024.0:N1} KB, style, script and icon included"));
        }
    }
}
