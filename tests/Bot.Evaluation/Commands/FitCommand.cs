using System.Collections.Immutable;
using Bot.Core.Ranking;
using Bot.Evaluation.Fitting;
using Bot.Evaluation.Reports;
using Bot.Evaluation.Sets;

namespace Bot.Evaluation.Commands;

/// <summary>
/// <c>fit [set…] --out sentence-weights.tsv</c>: fits the weights of sentences, and shows what they do on a set that was left out,
/// with all sets of its kind, when they were fitted.
/// </summary>
internal static class FitCommand
{
    private const int Sample = 2000;
    private const int Seed = 1;
    private const double Ridge = 0.0003;
    private const int Steps = 300;

    public static int Execute(CommandLine line, TextWriter output)
    {
        var folders = SetFolders.Find(line.Folders);
        if (folders.Count == 0)
        {
            output.WriteLine(SetFolders.NoneFound);
            return 1;
        }

        var reader = new CandidateReader(new RankingOptions { PassagesRead = 0 }, Sample, Seed);
        var sets = folders.Select(QuestionSetReader.Read).ToDictionary(set => set.Name, reader.Read);
        var fit = new SoftmaxFit(Ridge, Steps);
        var weights = fit.Fit(sets.Values);
        var names = string.Join(", ", sets.Keys);
        var file = FittedWeights.From(weights).ToFile(
            $"fit over {names}; {Sample} questions a set drawn with seed {Seed}, ridge {Ridge}, {Steps} steps.");
        output.WriteLine(file);
        if (line.Options.TryGetValue("out", out var path)) File.WriteAllText(path, file);
        output.WriteLine(TextTable.Draw([["set", "hit@1", "quote@1", "left out: hit@1", "quote@1"], .. sets.Keys.Select(name => Row(sets, name, fit, weights))]));
        return 0;
    }

    private static string[] Row(Dictionary<string, ImmutableArray<Candidate[]>> sets, string name, SoftmaxFit fit, double[] weights)
    {
        var seen = HeldOut.Measure(sets[name], weights);
        var others = sets.Where(set => KindOf(set.Key) != KindOf(name)).Select(set => set.Value).ToList();
        if (others.Count == 0) return [name, Percent.Of(seen.HitAtOne), Percent.Of(seen.Quote), "", ""];
        var unseen = HeldOut.Measure(sets[name], fit.Fit(others));
        return [name, Percent.Of(seen.HitAtOne), Percent.Of(seen.Quote), Percent.Of(unseen.HitAtOne), Percent.Of(unseen.Quote)];
    }

    // squad20-pub and squad11-only, and the translations of one set, ask alike.
    private static string KindOf(string name) => name.Length > 5 ? name[..5] : name;
}
