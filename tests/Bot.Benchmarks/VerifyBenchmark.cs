using System.Diagnostics;
using Bot.Core.Articles;
using Bot.Testing;

namespace Bot.Benchmarks;

/// <summary>How long it takes to check a paste of 20,000 characters against 1,000 articles, the reply included.</summary>
internal static class VerifyBenchmark
{
    private const int Articles = 1_000;
    private const int PasteLength = 20_000;
    private const int Runs = 15;

    public static void Run(TextWriter output)
    {
        var generated = new GeneratedArticles();
        var articles = generated.Make(Articles);
        var bot = TestConversation.Over(articles);
        output.WriteLine($"{Articles} articles, {articles.Sum(article => (long)article.Text.Length):N0} characters");
        var before = GC.GetTotalMemory(forceFullCollection: true);
        var first = Stopwatch.StartNew();
        bot.Say("!verify Something that stands nowhere.");
        output.WriteLine($"first check, the word index included: {first.Elapsed.TotalMilliseconds:N1} ms, {(GC.GetTotalMemory(true) - before) / 1e6:N1} MB kept");
        foreach (var (name, paste) in Pastes(generated, articles)) Measure(output, bot, name, "!verify " + paste);
    }

    private static void Measure(TextWriter output, TestConversation bot, string name, string message)
    {
        for (var run = 0; run < 3; run++) bot.Say(message);
        var times = new double[Runs];
        var used = Environment.CpuUsage.TotalTime;
        for (var run = 0; run < Runs; run++)
        {
            var watch = Stopwatch.StartNew();
            bot.Say(message);
            times[run] = watch.Elapsed.TotalMilliseconds;
        }

        // On a machine that does other work the processor's time says more than the clock.
        used = Environment.CpuUsage.TotalTime - used;
        Array.Sort(times);
        output.WriteLine($"{name}: {used.TotalMilliseconds / Runs:N1} ms of processor time, median {times[Runs / 2]:N1} ms, fastest {times[0]:N1} ms, slowest {times[^1]:N1} ms");
    }

    private static IEnumerable<(string Name, string Text)> Pastes(GeneratedArticles generated, Article[] articles)
    {
        var own = Cut(string.Join("\n\n", articles.Where((_, number) => number % 97 == 5).SelectMany(article =>
            article.Paragraphs.Take(4).Select(paragraph => paragraph.Span.Slice(article.Text)))));
        yield return ("paragraphs of eleven articles", own);
        yield return ("the same, every twelfth word changed", EveryTwelfth(own, word => "changed"));
        yield return ("the same, every twelfth word left out", EveryTwelfth(own, word => ""));
        yield return ("the same, an ellipsis for every twelfth word", EveryTwelfth(own, word => "…"));
        yield return ("the same without stops and line ends", own.Replace(".", "", StringComparison.Ordinal).ReplaceLineEndings(" "));
        yield return ("sentences of the same words that stand nowhere", Cut(string.Join("\n\n", Enumerable.Range(0, 100).Select(_ => generated.Paragraph()))));
        yield return ("one common word over and over", string.Concat(Enumerable.Repeat("ri ", PasteLength / 3)));
    }

    private static string Cut(string text) => text[..Math.Min(PasteLength, text.Length)];

    private static string EveryTwelfth(string text, Func<string, string> change) =>
        string.Join(' ', text.Split(' ').Select((word, place) => place % 12 == 11 && !word.Contains('\n') ? change(word) : word));
}
