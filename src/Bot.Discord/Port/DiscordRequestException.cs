namespace Bot.Discord.Port;

/// <summary>A call to Discord that failed for good. Its text is for the log, never for the chat.</summary>
public sealed class DiscordRequestException(DiscordFailure failure, string message, Exception? inner = null) : Exception(message, inner)
{
    public DiscordFailure Failure { get; } = failure;
}
