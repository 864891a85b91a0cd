using System.Diagnostics;
using System.Globalization;
using System.Text.Json;

namespace Bot.Benchmarks;

/// <summary>The published program's page as visitors meet it: start, answers at 200 requests a second, weight, memory. Each run is a process of its own.</summary>
internal static class WebBenchmark
{
    private const int Starts = 7;
    private const int RequestsPerSecond = 200;
    private const int Seconds = 10;
    private const string Address = "http://127.0.0.1:5093";

    // Most of them are about the articles the program ships with, so of any others they ask in vain, and with misspelt names.
    private static readonly string[] Questions =
        ["!haqqani", "Who called the Haqqani network a veritable arm of the ISI?", "What is the population of Kabul?", "!convergences", "safe havens"];

    public static async Task RunAsync(TextWriter output, string? articles)
    {
        using var folder = articles is null ? null : ArticleFolder.Of(articles);
        var data = Directory.CreateTempSubdirectory("bot-bench-data");
        string[] arguments = [$"--Web:Urls={Address}", "--Web:RequestsPerSecond=100000", $"--Data:Folder={data.FullName}", .. folder is null ? Array.Empty<string>() : [$"--Articles:Folder={folder.Path}"]];
        using var published = await PublishedBot.PublishAsync();
        var own = OwnQuestions(articles);
        await CompareStartsAsync(output, published.Program, arguments, "/?q=" + Uri.EscapeDataString(own.FirstOrDefault("!haqqani")));
        await using (var bot = await ServedProcess.StartAsync(published.Program, arguments, Address, "/?q=!topics")) await MeasureAsync(output, bot, own);
        data.Delete(recursive: true);
    }

    private static async Task MeasureAsync(TextWriter output, ServedProcess bot, string[] own)
    {
        foreach (var (name, path) in new[] { ("page", "/?q="), ("API", "/api/ask?q=") })
        {
            await MeasureAnswersAsync(output, bot, name, path, Questions);
            if (own.Length > 0) await MeasureAnswersAsync(output, bot, $"{name}, questions of the set", path, own);
        }

        await WeighAsync(output, bot);
        output.WriteLine(string.Create(CultureInfo.InvariantCulture, $"resident memory after that: {bot.ResidentMegabytes:N0} MB"));
    }

    // The first start ever builds the index, every later one finds it. The first question is one that the articles answer.
    private static async Task CompareStartsAsync(TextWriter output, string program, string[] arguments, string question)
    {
        var (empty, first, later) = (new List<double>(), new List<double>(), new List<double>());
        for (var run = 0; run < Starts; run++)
        {
            await StartAsync(empty, typeof(WebBenchmark).Assembly.Location, ["empty-web"], EmptyWeb.Address, "/");
            await StartAsync(first, program, [.. arguments, "--Articles:IndexFile=none"], Address, question);
            await StartAsync(later, program, arguments, Address, question);
        }

        var bare = Median(empty);
        output.WriteLine(string.Create(
            CultureInfo.InvariantCulture,
            $"start to first answer: {Median(later):N0} ms; empty application: {bare:N0} ms; ratio {Median(later) / bare:N2}; without a kept index {Median(first):N0} ms, {Median(first) / bare:N2}"));
    }

    private static async Task StartAsync(List<double> starts, string program, string[] arguments, string address, string path)
    {
        await using var served = await ServedProcess.StartAsync(program, arguments, address, path);
        starts.Add(served.Start.TotalMilliseconds);
        // The index is kept once the first question is answered.
        await Task.Delay(TimeSpan.FromSeconds(0.5));
    }

    private static double Median(List<double> values) => values.Order().ElementAt(values.Count / 2);

    private static string[] OwnQuestions(string? corpus) =>
        Path.Combine(Path.GetDirectoryName(corpus) ?? "", "queries.jsonl") is var file && corpus is not null && File.Exists(file)
            ? [.. File.ReadLines(file).Select(line => JsonDocument.Parse(line).RootElement.GetProperty("text").GetString()!)]
            : [];

    // Requests leave at their times whether or not earlier ones are back, and count from the time they were due.
    private static async Task MeasureAnswersAsync(TextWriter output, ServedProcess bot, string name, string path, string[] questions)
    {
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
