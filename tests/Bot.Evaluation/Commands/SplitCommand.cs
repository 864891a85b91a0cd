using Bot.Evaluation.Measures;
using Bot.Evaluation.Reports;
using Bot.Evaluation.Runs;
using Bot.Evaluation.Sets;

namespace Bot.Evaluation.Commands;

/// <summary><c>split [set…]</c>: how well questions are refused whose articles are not indexed.</summary>
internal static class SplitCommand
{
    private static readonly string[] Header = ["set", "AUROC", "refused at 95 %", "refused at 90 %", "answered", "refused"];

    public static int Execute(CommandLine line, TextWriter output) => SetTable.Print(
        line, output, Header, Row,
        "×100, mean of both halves. The last two columns: at the threshold that is set.");

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
