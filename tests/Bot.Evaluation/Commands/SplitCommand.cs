using Bot.Evaluation.Measures;
using Bot.Evaluation.Reports;
using Bot.Evaluation.Runs;
using Bot.Evaluation.Sets;

namespace Bot.Evaluation.Commands;

/// <summary><c>split [set…]</c>: how well questions are refused whose articles are not indexed.</summary>
internal static class SplitCommand
{
    private static readonly string[] Header = ["set", "AUROC", "refused at 95 %", "refused at 90 %", "answered", "refused"];

    public static int Execute(CommandLine line, TextWriter output)
    {
        var folders = SetFolders.Find(line.Folders);
        if (folders.Count == 0)
        {
            output.WriteLine(SetFolders.NoneFound);
            return 1;
        }

        var runner = new SetRunner(line.Ranking, line.Quoting);
        List<string[]> rows = [Header, .. folders.Select(folder => Row(QuestionSetReader.Read(folder), runner))];
        output.WriteLine(TextTable.Draw(rows));
        output.WriteLine("×100, mean of both halves. The last two columns: at the threshold that is set.");
        return 0;
    }

    private static string[] Row(QuestionSet set, SetRunner runner)
    {
        var scores = RefusalScores.Of(set, runner);
        return
        [
            set.Name, Percent.Of(scores.Auroc), Percent.Of(scores.RefusedAt95), Percent.Of(scores.RefusedAt90),
            Percent.Of(scores.Answered), Percent.Of(scores.Refused),
        ];
    }
}
