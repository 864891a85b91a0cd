namespace Bot.Slack.Socket;

/// <summary>One connection of Socket Mode that Slack has greeted.</summary>
internal interface ISocketConnection : IDisposable
{
    /// <summary>Completes with the reason when Slack announces that it will close this connection.</summary>
    Task<string> AskedToLeave { get; }

    /// <summary>Completes when the connection is over, with the reason; never fails.</summary>
    Task<string> Ended { get; }

    /// <summary>Says goodbye and waits a moment for the other side to do so, reading what still comes.</summary>
    Task CloseAsync();
}
