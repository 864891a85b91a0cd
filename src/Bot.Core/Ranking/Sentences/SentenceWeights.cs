using System.Globalization;

namespace Bot.Core.Ranking.Sentences;

/// <summary>How much each feature of a sentence counts: the fitted table <c>sentence-weights.tsv</c>, which says how it was made.</summary>
public static class SentenceWeights
{
    private const string Resource = "Bot.Core.Ranking.Sentences.sentence-weights.tsv";
    private const string TitleCoverageRow = "TitleCoverage";
    private const string CertaintyRow = "Certainty";

    private static readonly Dictionary<string, double> Table = Read();
    private static readonly double[] ByFeature = [.. Enum.GetValues<SentenceFeature>().Select(feature => Table[feature.ToString()])];

    /// <summary>Number of features.</summary>
    public static int Count => ByFeature.Length;

    /// <summary>What a feature adds for each unit of it, in units of the passage's score; not below 0.</summary>
    public static double Of(SentenceFeature feature) => ByFeature[(int)feature];

    /// <summary>Features, each times its weight, added up in their order.</summary>
    public static double Sum(ReadOnlySpan<double> features)
    {
        var sum = 0.0;
        for (var feature = 0; feature < features.Length; feature++) sum += features[feature] * ByFeature[feature];
        return sum;
    }

    /// <summary>What a title or heading adds to its passages when the question names all of it.</summary>
    public static double TitleCoverage { get; } = Table[TitleCoverageRow];

    /// <summary>The chance that a sentence answers is proportional to exp(certainty × its weight / <see cref="PassageEvidence.Unit"/>).</summary>
    public static double Certainty { get; } = Table[CertaintyRow];

    private static Dictionary<string, double> Read()
    {
        using var reader = new StreamReader(typeof(SentenceWeights).Assembly.GetManifestResourceStream(Resource)!);
        return reader.ReadToEnd().Split('\n')
            .Where(line => line.Length > 0 && line[0] != '#')
            .Select(line => line.Split('\t'))
            .ToDictionary(row => row[0], row => double.Parse(row[1], CultureInfo.InvariantCulture));
    }
}
