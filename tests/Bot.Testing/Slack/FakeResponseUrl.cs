namespace Bot.Testing.Slack;

/// <summary>A response_url.</summary>
internal sealed class FakeResponseUrl(string channel, string user, string? originalTs, long issued)
{
    public string Channel { get; } = channel;

    public string User { get; } = user;

    public string? OriginalTs { get; } = originalTs;

    /// <summary>A timestamp: Slack's time does not depend on the date of the bot's machine.</summary>
    public long Issued { get; } = issued;

    public int Uses { get; set; }
}
