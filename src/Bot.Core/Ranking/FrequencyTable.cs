using Bot.Core.Indexing;

namespace Bot.Core.Ranking;

/// <summary>Saturated term frequencies, worked out once for the counts and lengths that make up nearly all postings.</summary>
internal sealed class FrequencyTable
{
    private const int Counts = 8;
    private const int Lengths = 256;

    private readonly RankingOptions options;
    private readonly double[] table = new double[Counts * Lengths];

    public FrequencyTable(double averageLength, RankingOptions options)
    {
        (AverageLength, this.options) = (averageLength, options);
        for (var body = 0; body < Counts; body++)
            for (var length = 0; length < Lengths; length++)
                table[body * Lengths + length] = Compute(new FieldCounts(body, 0, 0), length);
    }

    /// <summary>The average length of a passage that the table is for.</summary>
    public double AverageLength { get; }

    /// <summary>How much a term counts that stands so often in a passage of so many words.</summary>
    public double Of(FieldCounts counts, int length) =>
        (counts.Title | counts.Heading) == 0 && (uint)counts.Body < Counts && (uint)length < Lengths
            ? table[counts.Body * Lengths + length]
            : Compute(counts, length);

    private double Compute(FieldCounts counts, int length) =>
        TfIdf.Saturate(TfIdf.Frequency(counts, length, AverageLength, options), options.Saturation);
}
