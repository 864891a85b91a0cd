using System.Collections.Immutable;
using System.Globalization;
using Bot.Core.Ranking.Sentences;

namespace Bot.Evaluation.Fitting;

/// <summary>Fitted weights as the product reads them: in units of the passage's score by words, and how certain they are.</summary>
internal sealed record FittedWeights(ImmutableArray<(string Name, double Weight)> Rows)
{
    private static readonly ImmutableArray<string> Names = ["TitleCoverage", .. Enum.GetNames<SentenceFeature>()];

    /// <summary>Divides what was fitted by the weight of the passage's score, which is thereby the certainty.</summary>
    public static FittedWeights From(double[] fitted) =>
        new([("Certainty", fitted[0]), .. Names.Select((name, place) => (name, fitted[place + 1] / fitted[0]))]);

    /// <summary>The data file, with how it was made at its head.</summary>
    public string ToFile(string howMade) => string.Concat(
        "# How much each feature of a sentence counts, in units of the passage's score by words. Made, not written:\n",
        $"# {howMade}\n",
        string.Concat(Rows.Select(row => string.Create(CultureInfo.InvariantCulture, $"{row.Name}\t{row.Weight:F2}\n"))));
}
