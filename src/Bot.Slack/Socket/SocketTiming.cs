namespace Bot.Slack.Socket;

/// <summary>How long a connection may be silent or slow.</summary>
internal sealed record SocketTiming
{
    /// <summary>Pings go out this often while nothing else arrives. Default 5 s.</summary>
    public TimeSpan PingInterval { get; init; } = TimeSpan.FromSeconds(5);

    /// <summary>A ping unanswered for this long ends the connection. Default 10 s, so that a frozen peer is noticed within 15 s.</summary>
    public TimeSpan PongDeadline { get; init; } = TimeSpan.FromSeconds(10);

    /// <summary>Connecting, up to Slack's hello, may take this long. Default 10 s.</summary>
    public TimeSpan ConnectDeadline { get; init; } = TimeSpan.FromSeconds(10);

    /// <summary>Sending an acknowledgement may take this long. Default 3 s, after which it would be too late.</summary>
    public TimeSpan SendDeadline { get; init; } = TimeSpan.FromSeconds(3);

    /// <summary>An old connection may take this long to close. Default 3 s.</summary>
    public TimeSpan CloseDeadline { get; init; } = TimeSpan.FromSeconds(3);
}
