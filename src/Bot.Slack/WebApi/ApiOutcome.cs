namespace Bot.Slack.WebApi;

/// <summary>What one attempt came to.</summary>
/// <param name="Answer">Slack's answer; null when there was none that settles the call.</param>
/// <param name="IsRateLimit">Whether Slack asks to wait; the call was not carried out then.</param>
/// <param name="RetryAfter">How long Slack asks to wait; null when it does not say.</param>
/// <param name="Failure">What went wrong, for the log.</param>
internal readonly record struct ApiOutcome(ApiAnswer? Answer, bool IsRateLimit, TimeSpan? RetryAfter, string Failure)
{
    public static ApiOutcome Of(ApiAnswer answer) => new(answer, false, null, "");

    public static ApiOutcome Limited(TimeSpan? retryAfter) => new(null, true, retryAfter, "rate limited");

    public static ApiOutcome Failed(string reason) => new(null, false, null, reason);
}
