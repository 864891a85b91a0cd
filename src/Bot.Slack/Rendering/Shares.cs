namespace Bot.Slack.Rendering;

/// <summary>Divides room among texts.</summary>
internal static class Shares
{
    /// <summary>Gives each as much as it wants, but none more than an equal share of what shorter ones leave over.</summary>
    /// <param name="wanted">Lengths.</param>
    /// <param name="room">What there is for all together.</param>
    public static int[] Of(IReadOnlyList<int> wanted, int room)
    {
        var shares = new int[wanted.Count];
        var left = Math.Max(0, room);
        var order = Enumerable.Range(0, wanted.Count).OrderBy(place => wanted[place]).ToList();
        for (var done = 0; done < order.Count; done++)
        {
            shares[order[done]] = Math.Min(wanted[order[done]], left / (order.Count - done));
            left -= shares[order[done]];
        }

        return shares;
    }
}
