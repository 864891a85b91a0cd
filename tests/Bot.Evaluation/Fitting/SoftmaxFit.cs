using System.Collections.Immutable;

namespace Bot.Evaluation.Fitting;

/// <summary>
/// Fits weights so that right candidates are likely: the chance of a candidate among those of its question is proportional to
/// exp(weights · features). Every set counts the same, however many questions it has.
/// </summary>
/// <remarks>
/// Climbs the likelihood with Adam (D. Kingma and J. Ba, 2015) on features scaled to unit deviation; weights never fall below 0,
/// so that every row of a score adds to it.
/// </remarks>
internal sealed class SoftmaxFit(double ridge, int steps)
{
    private const double Rate = 0.05;
    private const double Momentum = 0.9;
    private const double Damping = 0.999;

    /// <summary>The weights of all features, the first (the passage's score by words) among them.</summary>
    public double[] Fit(IReadOnlyCollection<ImmutableArray<Candidate[]>> sets)
    {
        var scales = Scales(sets);
        var weights = new double[scales.Length];
        var (mean, square) = (new double[scales.Length], new double[scales.Length]);
        for (var step = 1; step <= steps; step++)
        {
            var gradient = Gradient(sets, [.. weights.Zip(scales, (weight, scale) => weight / scale)]);
            for (var feature = 0; feature < weights.Length; feature++)
            {
                var slope = gradient[feature] / scales[feature] - ridge * weights[feature];
                mean[feature] = Momentum * mean[feature] + (1 - Momentum) * slope;
                square[feature] = Damping * square[feature] + (1 - Damping) * slope * slope;
                var root = Math.Sqrt(square[feature] / (1 - Math.Pow(Damping, step))) + 1e-8;
                weights[feature] = Math.Max(0, weights[feature] + Rate * mean[feature] / (1 - Math.Pow(Momentum, step)) / root);
            }
        }

        return [.. weights.Zip(scales, (weight, scale) => weight / scale)];
    }

    private static double[] Gradient(IReadOnlyCollection<ImmutableArray<Candidate[]>> sets, double[] weights)
    {
        var gradient = new double[weights.Length];
        foreach (var set in sets)
            foreach (var group in set) AddGradient(group, weights, 1.0 / set.Length / sets.Count, gradient);
        return gradient;
    }

    /// <summary>Adds the slope of ln(chance of the right ones): the mean of their features less the mean of all, by chance.</summary>
    private static void AddGradient(Candidate[] group, double[] weights, double share, double[] gradient)
    {
        var scores = group.Select(candidate => candidate.Score(weights)).ToArray();
        var most = scores.Max();
        var odds = scores.Select(score => Math.Exp(score - most)).ToArray();
        var all = odds.Sum();
        var right = group.Zip(odds, (candidate, chance) => candidate.IsRight ? chance : 0).Sum();
        if (right <= 0) return;
        for (var place = 0; place < group.Length; place++)
        {
            var pull = share * ((group[place].IsRight ? odds[place] / right : 0) - odds[place] / all);
            for (var feature = 0; feature < gradient.Length; feature++) gradient[feature] += pull * group[place].Features[feature];
        }
    }

    private static double[] Scales(IReadOnlyCollection<ImmutableArray<Candidate[]>> sets)
    {
        var all = sets.SelectMany(set => set).SelectMany(group => group).ToList();
        return [.. Enumerable.Range(0, all[0].Features.Length).Select(feature => Deviation(all, feature))];
    }

    private static double Deviation(List<Candidate> all, int feature)
    {
        var mean = all.Average(candidate => candidate.Features[feature]);
        var deviation = Math.Sqrt(all.Average(candidate => Math.Pow(candidate.Features[feature] - mean, 2)));
        return deviation > 1e-9 ? deviation : 1;
    }
}
