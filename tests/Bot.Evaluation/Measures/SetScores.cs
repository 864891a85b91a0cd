using System.Collections.Immutable;
using Bot.Evaluation.Runs;
using Bot.Evaluation.Sets;

namespace Bot.Evaluation.Measures;

/// <summary>The measures of one run over one set, each a mean from 0 to 1.</summary>
/// <param name="HitAtOne">Over the questions with a judged passage, as the three that follow.</param>
/// <param name="ReciprocalRank">MRR@10.</param>
/// <param name="Ndcg">nDCG@10.</param>
/// <param name="Recall">R@100.</param>
/// <param name="Quote">quote@1 of one sentence, over the questions with an answer; as is the next.</param>
/// <param name="QuoteThree">quote@1 of up to three sentences.</param>
internal sealed record SetScores(
    double HitAtOne, double ReciprocalRank, double Ndcg, double Recall, double Quote, double QuoteThree)
{
    /// <summary>Measures a run; its lines stand in the order of the set's questions.</summary>
    public static SetScores Of(QuestionSet set, ImmutableArray<RunLine> run)
    {
        var pairs = set.Questions.Zip(run).ToList();
        var judged = pairs.Where(pair => set.JudgedFor(pair.First).Count > 0)
            .Select(pair => (Ranked: pair.Second.Passages, Judged: set.JudgedFor(pair.First))).ToList();
        var answerable = pairs.Where(pair => !pair.First.Answers.IsEmpty).ToList();
        return new SetScores(
            Mean(judged, one => RankingMeasures.HitAtOne(one.Ranked, one.Judged)),
            Mean(judged, one => RankingMeasures.ReciprocalRank(one.Ranked, one.Judged)),
            Mean(judged, one => RankingMeasures.NdcgAtTen(one.Ranked, one.Judged)),
            Mean(judged, one => RankingMeasures.RecallAtHundred(one.Ranked, one.Judged)),
            Mean(answerable, pair => QuoteMeasure.Holds(pair.Second.Quote.Text, pair.First.Answers) ? 1 : 0),
            Mean(answerable, pair => QuoteMeasure.Holds(pair.Second.Quote3.Text, pair.First.Answers) ? 1 : 0));
    }

    private static double Mean<T>(List<T> items, Func<T, double> measure) => items.Count == 0 ? 0 : items.Average(measure);
}
