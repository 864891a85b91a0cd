using Bot.Core.Conversation.Chat;

namespace Bot.Slack.Socket;

/// <summary>How long to wait before the next attempt to connect.</summary>
internal static class ReconnectPause
{
    private static readonly TimeSpan First = TimeSpan.FromSeconds(1);
    private static readonly TimeSpan Longest = TimeSpan.FromSeconds(30);

    /// <summary>Nothing before the first attempt; then 1, 2, 4 … up to 30 s, of which between half and all is waited.</summary>
    /// <param name="failures">Attempts that failed in a row.</param>
    /// <param name="spread">0 to 1; spreads the attempts of many bots after an outage.</param>
    public static TimeSpan After(int failures, double spread) => Backoff.Delay(failures, First, Longest, spread);
}
