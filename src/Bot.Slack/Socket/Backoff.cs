namespace Bot.Slack.Socket;

/// <summary>How long to wait before the next attempt to connect.</summary>
internal static class Backoff
{
    private const double LongestSeconds = 30;

    /// <summary>Nothing before the first attempt; then 1, 2, 4 … up to 30 s, of which between half and all is waited.</summary>
    /// <param name="failures">Attempts that failed in a row.</param>
    /// <param name="random">0 to 1; spreads the attempts of many bots after an outage.</param>
    public static TimeSpan Delay(int failures, double random) => failures <= 0
        ? TimeSpan.Zero
        : TimeSpan.FromSeconds(Math.Min(LongestSeconds, Math.Pow(2, Math.Min(failures, 10) - 1)) * (0.5 + random / 2));
}
