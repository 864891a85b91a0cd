namespace Bot.SlackNet.Client;

/// <summary>Slack asks to wait.</summary>
internal sealed class LimitException(TimeSpan? retryAfter) : Exception("Slack answered 429.")
{
    /// <summary>How long; null when Slack does not say.</summary>
    public TimeSpan? RetryAfter { get; } = retryAfter;
}
