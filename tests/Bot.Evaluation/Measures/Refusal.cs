namespace Bot.Evaluation.Measures;

/// <summary>How well confidence separates questions that the articles answer from those they do not.</summary>
internal static class Refusal
{
    /// <summary>
    /// Chance that a question with an answer has more confidence than one without, ties counting half:
    /// the area under the ROC curve, by ranks (Mann and Whitney, 1947).
    /// </summary>
    /// <returns>0 to 1; ½ is chance, and also when one side is empty.</returns>
    public static double Auroc(IReadOnlyCollection<double> answerable, IReadOnlyCollection<double> unanswerable)
    {
        if (answerable.Count == 0 || unanswerable.Count == 0) return 0.5;
        var (wins, below) = (0.0, 0);
        var groups = answerable.Select(value => (value, IsAnswerable: true))
            .Concat(unanswerable.Select(value => (value, IsAnswerable: false)))
            .GroupBy(one => one.value)
            .OrderBy(group => group.Key);
        foreach (var group in groups)
        {
            var with = group.Count(one => one.IsAnswerable);
            var without = group.Count() - with;
            wins += with * (below + without / 2.0);
            below += without;
        }

        return wins / ((double)answerable.Count * unanswerable.Count);
    }

    /// <summary>Share of the unanswerable refused by the threshold at which a share of the answerable is still answered.</summary>
    public static double RefusedWhile(double answered, IReadOnlyCollection<double> answerable, IReadOnlyCollection<double> unanswerable)
    {
        if (answerable.Count == 0 || unanswerable.Count == 0) return 0;
        var threshold = answerable.OrderDescending().ElementAt(Math.Max(0, (int)Math.Ceiling(answered * answerable.Count) - 1));
        return (double)unanswerable.Count(value => value < threshold) / unanswerable.Count;
    }
}
