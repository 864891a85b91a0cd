namespace Bot.Testing.Slack;

/// <summary>A response_url.</summary>
internal sealed class FakeResponseUrl(string channel, string user, string? originalTs, DateTimeOffset issued)
{
    public string Channel { get; } = channel;

    public string User { get; } = user;

    public string? OriginalTs { get; } = originalTs;

    public DateTimeOffset Issued { get; } = issued;

    public int Uses { get; set; }
}
