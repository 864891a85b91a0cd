using System.Text.Encodings.Web;
using System.Text.Json;
using Bot.Evaluation.Runs;
using Bot.Evaluation.Sets;

namespace Bot.Evaluation.Commands;

/// <summary><c>run &lt;set-dir&gt; --out run.jsonl</c>: writes what the bot makes of every question, for any tool to judge.</summary>
internal static class RunCommand
{
    private static readonly JsonSerializerOptions Json = new(JsonSerializerDefaults.Web) { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    public static int Execute(CommandLine line, TextWriter output)
    {
        if (SetFolders.Find(line.Folders) is not [var folder])
        {
            output.WriteLine("Usage: run <set-dir> --out run.jsonl. " + SetFolders.NoneFound);
            return 1;
        }

        var set = QuestionSetReader.Read(folder);
        var run = new SetRunner(line.Ranking, line.Quoting).Run(IndexedCorpus.Build(set.Corpus), set.Questions);
        var file = line.Options.GetValueOrDefault("out", "run.jsonl");
        File.WriteAllLines(file, run.Select(answer => JsonSerializer.Serialize(answer, Json)));
        output.WriteLine($"{run.Length} answers written to {file}.");
        return 0;
    }
}
