namespace Bot.Slack.WebApi;

/// <summary>How long to wait for Slack, and how often to try again.</summary>
internal static class ApiPatience
{
    /// <summary>After this a call counts as unanswered.</summary>
    public static readonly TimeSpan CallDeadline = TimeSpan.FromSeconds(10);

    /// <summary>A longer Retry-After is not waited for: whoever asked has gone by then.</summary>
    public static readonly TimeSpan LongestRetryAfter = TimeSpan.FromSeconds(120);

    public const int Attempts = 4;

    /// <summary>The wait before attempt n + 1 when Slack names none: 1, 2, 4 … seconds, at most 30.</summary>
    public static TimeSpan Delay(int attempt) => TimeSpan.FromSeconds(Math.Min(30, Math.Pow(2, Math.Min(attempt, 10) - 1)));
}
