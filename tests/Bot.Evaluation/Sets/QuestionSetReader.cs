using System.Globalization;
using System.Text.Json;

namespace Bot.Evaluation.Sets;

/// <summary>Reads a folder with <c>corpus.jsonl</c>, <c>queries.jsonl</c> and, where there are judgements, <c>qrels.tsv</c>.</summary>
internal static class QuestionSetReader
{
    /// <summary>Reads a set.</summary>
    /// <exception cref="FileNotFoundException">The corpus or the questions are missing.</exception>
    /// <exception cref="JsonException">A line is no JSON object.</exception>
    public static QuestionSet Read(string folder)
    {
        var judgements = Path.Combine(folder, "qrels.tsv");
        return new QuestionSet(
            Path.GetFileName(Path.TrimEndingDirectorySeparator(Path.GetFullPath(folder))),
            [.. Lines(folder, "corpus.jsonl").Select(ReadPassage)],
            [.. Lines(folder, "queries.jsonl").Select(ReadQuestion)],
            File.Exists(judgements) ? ReadJudgements(judgements) : new Dictionary<string, IReadOnlyDictionary<string, int>>());
    }

    private static IEnumerable<JsonElement> Lines(string folder, string file) =>
        from line in File.ReadLines(Path.Combine(folder, file))
        where !string.IsNullOrWhiteSpace(line)
        select JsonSerializer.Deserialize<JsonElement>(line);

    private static CorpusLine ReadPassage(JsonElement line) => new(Text(line, "id"), Text(line, "title"), Text(line, "text"));

    private static QuestionLine ReadQuestion(JsonElement line) => new(
        Text(line, "id"),
        Text(line, "text"),
        line.TryGetProperty("answers", out var answers)
            ? [.. answers.EnumerateArray().Select(answer => answer.GetString() ?? "")]
            : []);

    private static string Text(JsonElement line, string property) =>
        line.TryGetProperty(property, out var value) ? value.GetString() ?? "" : "";

    private static Dictionary<string, IReadOnlyDictionary<string, int>> ReadJudgements(string file) =>
        File.ReadLines(file)
            .Select(line => line.Split('\t'))
            .Where(columns => columns.Length >= 3)
            .Select(columns => (Question: columns[0], Passage: columns[1], Grade: int.Parse(columns[2], CultureInfo.InvariantCulture)))
            .Where(judgement => judgement.Grade > 0)
            .GroupBy(judgement => judgement.Question)
            .ToDictionary(
                question => question.Key,
                IReadOnlyDictionary<string, int> (question) => question.ToDictionary(one => one.Passage, one => one.Grade));
}
