using System.Text.Json;

namespace Bot.Slack.WebApi;

/// <summary>What one attempt came to.</summary>
/// <param name="Answer">Slack's answer; null when there was none that settles the call.</param>
/// <param name="IsRateLimit">Whether Slack asks to wait; the call was not carried out then.</param>
/// <param name="RetryAfter">How long Slack asks to wait; null when it does not say.</param>
/// <param name="Failure">What went wrong, for the log.</param>
internal readonly record struct ApiOutcome(ApiAnswer? Answer, bool IsRateLimit, TimeSpan? RetryAfter, string Failure)
{
    // Answers of Slack itself that say "not now".
    private static readonly HashSet<string> PassingErrors = new(StringComparer.Ordinal)
    {
        "internal_error", "fatal_error", "service_unavailable", "request_timeout", "team_added_to_org",
    };

    public static ApiOutcome Of(ApiAnswer answer) => new(answer, false, null, "");

    /// <summary>Reads what an error of Slack means.</summary>
    public static ApiOutcome Refused(string error, TimeSpan? retryAfter, JsonElement body)
    {
        if (error is "ratelimited" or "rate_limited") return Limited(retryAfter);
        return PassingErrors.Contains(error) ? Failed(error) : Of(new ApiAnswer(error, body));
    }

    public static ApiOutcome Limited(TimeSpan? retryAfter) => new(null, true, retryAfter, "rate limited");

    public static ApiOutcome Failed(string reason) => new(null, false, null, reason);
}
