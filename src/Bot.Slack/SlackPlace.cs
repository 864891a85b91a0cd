namespace Bot.Slack;

/// <summary>Where to post.</summary>
/// <param name="Channel">A channel's id, or a user's for a direct message.</param>
/// <param name="ThreadTs">The thread's first message; null for the channel itself.</param>
public sealed record SlackPlace(string Channel, string? ThreadTs = null);
