namespace Bot.Evaluation.Reports;

/// <summary>A Markdown table whose columns are aligned.</summary>
internal static class TextTable
{
    /// <summary>Draws rows of equal length; the first is the header.</summary>
    public static string Draw(IReadOnlyList<string[]> rows)
    {
        var widths = Enumerable.Range(0, rows[0].Length).Select(column => rows.Max(row => row[column].Length)).ToArray();
        var lines = rows.Select(row => Line(row, widths)).ToList();
        lines.Insert(1, "|" + string.Concat(widths.Select(width => new string('-', width + 2) + "|")));
        return string.Join(Environment.NewLine, lines);
    }

    private static string Line(string[] row, int[] widths) =>
        "|" + string.Concat(row.Select((cell, column) => $" {(column == 0 ? cell.PadRight(widths[0]) : cell.PadLeft(widths[column]))} |"));
}
