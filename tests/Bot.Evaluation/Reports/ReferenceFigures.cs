namespace Bot.Evaluation.Reports;

/// <summary>What others reach on a set, ×100: Java Lucene 8 (EnglishAnalyzer and its kin, BM25 1.2/.75, or .9/.4 where only that was measured).</summary>
/// <param name="HitAtOne">Lucene's hit@1.</param>
/// <param name="Ndcg">Lucene's nDCG@10.</param>
/// <param name="Quote">One sentence: a BM25 passage and its sentence of most shared idf; null where none was measured.</param>
/// <param name="QuoteThree">The same with three sentences.</param>
internal sealed record ReferenceFigures(double HitAtOne, double Ndcg, double? Quote, double? QuoteThree)
{
    /// <summary>By name of the set.</summary>
    public static IReadOnlyDictionary<string, ReferenceFigures> BySet { get; } = new Dictionary<string, ReferenceFigures>
    {
        ["squad20-pub"] = new(85.9, 92.8, 76.5, 86.4),
        ["squad11-only"] = new(76.5, 86.8, 69.5, 79.1),
        ["qed-pub"] = new(88.4, 93.7, 53.8, 79.7),
        ["selqa-dev"] = new(90.5, 95.5, 71.2, 80.5),
        ["xquad-de"] = new(89.3, 94.1, null, null),
        ["xquad-hi"] = new(90.9, 95.3, null, null),
    };
}
