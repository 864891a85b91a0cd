using System.Collections.Immutable;
using Bot.Core.Quoting;
using Bot.Core.Ranking;

namespace Bot.Evaluation.Commands;

/// <summary>What stood on the command line: the folders named, and settings of the product to try other values of.</summary>
/// <param name="Command">The first word.</param>
/// <param name="Folders">All words that are no option.</param>
/// <param name="Options">Every <c>--Name=value</c> or <c>--Name value</c>.</param>
internal sealed record CommandLine(string Command, ImmutableArray<string> Folders, IReadOnlyDictionary<string, string> Options)
{
    public static CommandLine Parse(string[] words)
    {
        var folders = ImmutableArray.CreateBuilder<string>();
        var options = new Dictionary<string, string>(StringComparer.OrdinalIgnoreCase);
        for (var place = 1; place < words.Length; place++)
        {
            if (!words[place].StartsWith("--", StringComparison.Ordinal)) folders.Add(words[place]);
            else if (words[place].Split('=', 2) is [var name, var value]) options[name[2..]] = value;
            else if (place + 1 < words.Length) options[words[place][2..]] = words[++place];
        }

        return new CommandLine(words.FirstOrDefault(""), folders.ToImmutable(), options);
    }

    public RankingOptions Ranking => Settings.Apply(new RankingOptions(), "Ranking:", Options);

    public QuotingOptions Quoting => Settings.Apply(new QuotingOptions(), "Quoting:", Options);
}
