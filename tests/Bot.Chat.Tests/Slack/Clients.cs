using Bot.Slack;
using Bot.Slack.Socket;
using Bot.SlackNet;

namespace Bot.Chat.Tests.Slack;

/// <summary>Makes the clients that the port's tests run for.</summary>
internal static class Clients
{
    private const string Missing = "this build is without SlackNet: the package sources do not hold it, or ChatLibraries is none";

    /// <summary>Why the tests cannot run for a client; null when they can.</summary>
    public static string? SkipReason(ClientKind kind) => kind == ClientKind.SlackNet && SlackNetLibrary.Name is null ? Missing : null;

    public static SlackClient Create(ClientKind kind, SlackOptions options, TimeProvider clock, KeptLog<SlackClient> log, SocketTiming? timing) => kind switch
    {
        ClientKind.Own => new SlackClient(options, clock, log, timing, random: () => 1),
        ClientKind.SlackNet => SlackNetLibrary.CreateClient(new SlackNetSetup(options, clock, log) { Timing = timing ?? new SocketTiming(), Random = () => 1 })!,
        _ => throw new ArgumentOutOfRangeException(nameof(kind), kind, "No such client."),
    };
}
