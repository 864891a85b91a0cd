namespace Bot.Slack.Socket;

/// <summary>Opens connections of Socket Mode.</summary>
internal interface ISocketOpener
{
    /// <summary>Tries once, up to Slack's hello.</summary>
    /// <returns>The connection, or null and Slack's error code or what went wrong.</returns>
    Task<(ISocketConnection? Connection, string Error)> TryOpenAsync(ISlackEventSink sink, CancellationToken cancellation);
}
