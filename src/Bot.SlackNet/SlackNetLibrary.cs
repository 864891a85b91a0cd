using Bot.Core.Conversation.Chat;
using Bot.Slack;
using Bot.Slack.Http;
using Microsoft.Extensions.Logging;

namespace Bot.SlackNet;

/// <summary>Whether this build has SlackNet, and its client. All else in this project is compiled only when it has.</summary>
public static partial class SlackNetLibrary
{
    /// <summary>The library's name and version, for the log; null in a build without it.</summary>
    public static string? Name
    {
        get
        {
            string? name = null;
            Describe(ref name);
            return name;
        }
    }

    /// <summary>Makes the port's client on SlackNet; nothing is connected before it receives.</summary>
    /// <param name="receiver">What takes requests when Slack delivers over HTTP; null for Socket Mode.</param>
    /// <returns>Null in a build without the library.</returns>
    public static SlackClient? CreateClient(
        SlackOptions options, TimeProvider clock, ILogger logger, SlackHttpReceiver? receiver = null, PlatformConnection? state = null)
    {
        SlackClient? client = null;
        Create(ref client, new SlackNetSetup(options, clock, logger) { Receiver = options.IsHttp ? receiver : null, State = state });
        return client;
    }

    internal static SlackClient? CreateClient(SlackNetSetup setup)
    {
        SlackClient? client = null;
        Create(ref client, setup);
        return client;
    }

    static partial void Describe(ref string? name);

    static partial void Create(ref SlackClient? client, SlackNetSetup setup);
}
