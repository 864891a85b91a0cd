using Bot.Evaluation.Reports;
using Bot.Evaluation.Runs;
using Bot.Evaluation.Sets;

namespace Bot.Evaluation.Commands;

/// <summary>Prints one row of measures for each question set.</summary>
internal static class SetTable
{
    /// <summary>Measures the sets that were named, or all that are found.</summary>
    /// <param name="line">Which sets, with what settings.</param>
    /// <param name="output">Where the table goes.</param>
    /// <param name="header">The columns.</param>
    /// <param name="row">Measures one set.</param>
    /// <param name="remark">What stands below the table.</param>
    /// <returns>The exit code: 1 when there is no set to measure.</returns>
    public static int Print(CommandLine line, TextWriter output, string[] header, Func<QuestionSet, SetRunner, string[]> row, string remark)
    {
        var folders = SetFolders.Find(line.Folders);
        if (folders.Count == 0)
        {
            output.WriteLine(SetFolders.NoneFound);
            return 1;
        }

        var runner = new SetRunner(line.Ranking, line.Quoting);
        List<string[]> rows = [header, .. folders.Select(folder => row(QuestionSetReader.Read(folder), runner))];
        output.WriteLine(TextTable.Draw(rows));
        output.WriteLine(remark);
        return 0;
    }
}
