using Bot.Core.Conversation.Chat;
using Bot.Slack;
using Bot.Slack.Http;
using Bot.Slack.Socket;
using Microsoft.Extensions.Logging;

namespace Bot.SlackNet;

/// <summary>What the client on SlackNet is made from.</summary>
internal sealed record SlackNetSetup(SlackOptions Options, TimeProvider Clock, ILogger Logger)
{
    public SlackHttpReceiver? Receiver { get; init; }

    public PlatformConnection? State { get; init; }

    public SocketTiming Timing { get; init; } = new();

    /// <summary>0 to 1, for back-off.</summary>
    public Func<double> Random { get; init; } = System.Random.Shared.NextDouble;
}
