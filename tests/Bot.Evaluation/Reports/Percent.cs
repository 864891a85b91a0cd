using System.Globalization;

namespace Bot.Evaluation.Reports;

/// <summary>Writes shares as the question sets' own tables do: ×100, one decimal.</summary>
internal static class Percent
{
    public static string Of(double share) => Figure(share * 100);

    public static string Figure(double? percent) => percent?.ToString("F1", CultureInfo.InvariantCulture) ?? "";
}
