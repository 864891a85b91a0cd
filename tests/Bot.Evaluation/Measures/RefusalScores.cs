using Bot.Evaluation.Runs;
using Bot.Evaluation.Sets;

namespace Bot.Evaluation.Measures;

/// <summary>How refusal does when half of the articles are indexed and the questions of all are asked; 0 to 1 each.</summary>
/// <param name="Auroc">Area under the ROC curve of confidence.</param>
/// <param name="RefusedAt95">Share refused while 95 % of the answerable are still answered.</param>
/// <param name="RefusedAt90">Share refused while 90 % are.</param>
/// <param name="Answered">Share of the answerable that is answered at the threshold that is set.</param>
/// <param name="Refused">Share of the unanswerable that is refused at it.</param>
internal sealed record RefusalScores(double Auroc, double RefusedAt95, double RefusedAt90, double Answered, double Refused)
{
    /// <summary>Indexes every other article, then the rest, and takes the mean of both.</summary>
    public static RefusalScores Of(QuestionSet set, SetRunner runner)
    {
        var articles = set.Corpus.Select(line => line.Article).Distinct(StringComparer.Ordinal).Select((name, place) => (name, place))
            .ToDictionary(article => article.name, article => article.place % 2, StringComparer.Ordinal);
        var (even, odd) = (Half(set, runner, articles, 0), Half(set, runner, articles, 1));
        return new RefusalScores(
            (even.Auroc + odd.Auroc) / 2, (even.RefusedAt95 + odd.RefusedAt95) / 2, (even.RefusedAt90 + odd.RefusedAt90) / 2,
            (even.Answered + odd.Answered) / 2, (even.Refused + odd.Refused) / 2);
    }

    private static RefusalScores Half(QuestionSet set, SetRunner runner, Dictionary<string, int> articles, int half)
    {
        var indexed = set.Corpus.Where(line => articles[line.Article] == half).ToList();
        var held = indexed.Select(line => line.Id).ToHashSet(StringComparer.Ordinal);
        var asked = set.Questions.Where(question => set.JudgedFor(question).Count > 0).ToList();
        var run = runner.Run(IndexedCorpus.Build(indexed), asked);
        var byHeld = asked.Zip(run).ToLookup(pair => set.JudgedFor(pair.First).Keys.Any(held.Contains), pair => pair.Second);
        List<double> answerable = [.. byHeld[true].Select(line => line.Confidence)];
        List<double> unanswerable = [.. byHeld[false].Select(line => line.Confidence)];
        return new RefusalScores(
            Refusal.Auroc(answerable, unanswerable),
            Refusal.RefusedWhile(0.95, answerable, unanswerable),
            Refusal.RefusedWhile(0.90, answerable, unanswerable),
            byHeld[true].Select(line => line.Answered ? 1.0 : 0).DefaultIfEmpty().Average(),
            byHeld[false].Select(line => line.Answered ? 0.0 : 1).DefaultIfEmpty().Average());
    }
}
