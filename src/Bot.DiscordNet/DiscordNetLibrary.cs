using Bot.Core.Conversation.Chat;
using Bot.Discord;
using Bot.Discord.Port;
using Microsoft.Extensions.Logging;

namespace Bot.DiscordNet;

/// <summary>Whether this build has Discord.Net, and its client. All else in this project is compiled only when it has.</summary>
public static partial class DiscordNetLibrary
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

    /// <summary>Makes the port's client on Discord.Net; nothing is connected before it runs.</summary>
    /// <returns>Null in a build without the library.</returns>
    public static IDiscordClient? CreateClient(
        DiscordOptions options, DiscordTimings timings, TimeProvider clock, ILogger logger, PlatformConnection? state = null)
    {
        IDiscordClient? client = null;
        Create(ref client, options, timings, clock, logger, state ?? new PlatformConnection("discord"));
        return client;
    }

    static partial void Describe(ref string? name);

    static partial void Create(
        ref IDiscordClient? client, DiscordOptions options, DiscordTimings timings, TimeProvider clock, ILogger logger, PlatformConnection state);
}
