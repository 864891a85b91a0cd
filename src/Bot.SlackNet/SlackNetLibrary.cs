using Bot.Core.Conversation.Chat;
using Bot.Slack;
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

    /// <summary>Makes the port's client on SlackNet, over Socket Mode; nothing is connected before it receives.</summary>
    /// <returns>Null in a build without the library.</returns>
    public static ISlackClient? CreateClient(SlackOptions options, TimeProvider clock, ILogger logger, PlatformConnection? state = null)
    {
        ISlackClient? client = null;
        Create(ref client, options, clock, logger, state ?? new PlatformConnection(SlackEdge.Name));
        return client;
    }

    static partial void Describe(ref string? name);

    static partial void Create(ref ISlackClient? client, SlackOptions options, TimeProvider clock, ILogger logger, PlatformConnection state);
}
