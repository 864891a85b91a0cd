namespace Bot.Slack;

/// <summary>An answer through a response_url.</summary>
/// <param name="Message">What to say; null only when the original is deleted.</param>
/// <param name="InChannel">Whether everybody sees it; otherwise only who clicked or asked.</param>
/// <param name="ReplaceOriginal">Whether it takes the place of the message that was clicked.</param>
/// <param name="DeleteOriginal">Whether the message that was clicked goes away.</param>
/// <param name="ThreadTs">The thread to answer in; null for the place of the original.</param>
public sealed record SlackResponse(
    SlackMessage? Message, bool InChannel = false, bool ReplaceOriginal = false, bool DeleteOriginal = false, string? ThreadTs = null);
