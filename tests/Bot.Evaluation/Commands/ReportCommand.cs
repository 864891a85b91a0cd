using Bot.Evaluation.Measures;
using Bot.Evaluation.Reports;
using Bot.Evaluation.Runs;
using Bot.Evaluation.Sets;

namespace Bot.Evaluation.Commands;

/// <summary><c>report [set…]</c>: all measures beside the reference figures, as a table.</summary>
internal static class ReportCommand
{
    private static readonly string[] Header =
    [
        "set", "hit@1", "Lucene", "MRR@10", "nDCG@10", "Lucene", "R@100", "quote@1", "BM25", "3 sentences", "BM25",
    ];

    public static int Execute(CommandLine line, TextWriter output) => SetTable.Print(
        line, output, Header, Row,
        "×100. Lucene: Java Lucene 8, BM25; BM25: its passage, and there the sentence of most shared idf.");

    private static string[] Row(QuestionSet set, SetRunner runner)
    {
        var scores = SetScores.Of(set, runner.Run(IndexedCorpus.Build(set.Corpus), set.Questions));
        var reference = ReferenceFigures.BySet.GetValueOrDefault(set.Name);
        return
        [
            set.Name,
            Percent.Of(scores.HitAtOne), Percent.Figure(reference?.HitAtOne), Percent.Of(scores.ReciprocalRank),
            Percent.Of(scores.Ndcg), Percent.Figure(reference?.Ndcg), Percent.Of(scores.Recall),
            Percent.Of(scores.Quote), Percent.Figure(reference?.Quote),
            Percent.Of(scores.QuoteThree), Percent.Figure(reference?.QuoteThree),
        ];
    }
}
