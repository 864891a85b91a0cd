using System.Text.Json;
using Bot.Testing;

namespace Bot.Benchmarks.Speed;

/// <summary>Whole answers on a question set: parse, rank, choose, quote, reply.</summary>
internal static class FullAnswers
{
    public static void Measure(TextWriter output, string? set)
    {
        if (set is null || !Directory.Exists(set))
        {
            output.WriteLine("Full answers were not measured: there is no question set; pass its folder with --set <folder>.");
            return;
        }

        var bot = TestConversation.Over([.. Lines(set, "corpus.jsonl").GroupBy(line => Text(line, "title")).Select(article =>
            new ArticleBuilder(article.Key).AttributedTo(title: article.Key).Paragraphs([.. article.Select(line => Text(line, "text"))]).Build())]);
        var latencies = Latencies.Of([.. Lines(set, "queries.jsonl").Select(line => Text(line, "text"))], question => bot.Say(question));
        output.WriteLine($"full answer on {Path.GetFileName(set)}, {latencies.Sorted.Length:N0} questions: p50 {latencies.Median:N3} ms, p99 {latencies.Slow:N3} ms (goal 5 ms)");
    }

    private static IEnumerable<JsonElement> Lines(string set, string file) =>
        File.ReadLines(Path.Combine(set, file)).Select(line => JsonSerializer.Deserialize<JsonElement>(line));

    private static string Text(JsonElement line, string property) => line.GetProperty(property).GetString()!;
}
