using System.Globalization;
using Bot.Testing;

namespace Bot.Benchmarks.Speed;

/// <summary>What the measurement of speed and size is run on.</summary>
/// <param name="Passages">Sizes of the generated collections; one after the other.</param>
/// <param name="Set">Folder of a question set for full answers; null when there is none.</param>
internal sealed record SpeedSettings(int[] Passages, string? Set)
{
    private static readonly int[] Usual = [100_000];

    /// <summary>Reads <c>--passages 100000,1000000</c> and <c>--set folder</c>.</summary>
    public static bool TryParse(string[] arguments, out SpeedSettings settings)
    {
        settings = new SpeedSettings(Usual, Repository.Shared("eval", "squad11-only"));
        for (var place = 0; place < arguments.Length; place += 2)
        {
            var value = place + 1 < arguments.Length ? arguments[place + 1] : "";
            switch (arguments[place])
            {
                case "--passages" when Numbers(value) is { } passages: settings = settings with { Passages = passages }; break;
                case "--set" when value.Length > 0: settings = settings with { Set = value }; break;
                default: return false;
            }
        }

        return true;
    }

    private static int[]? Numbers(string list)
    {
        var parts = list.Split(',').Select(part => int.TryParse(part, NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number : 0).ToArray();
        return Array.TrueForAll(parts, number => number > 0) ? parts : null;
    }
}
