namespace Bot.Slack;

/// <summary>Slack refuses a token for good. The message says what to do about it and holds no secret.</summary>
public sealed class SlackRefusedException(string error, string message) : Exception(message)
{
    /// <summary>Slack's error code.</summary>
    public string Error { get; } = error;
}
