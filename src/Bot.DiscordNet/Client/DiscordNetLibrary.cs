using Bot.Core.Conversation.Chat;
using Bot.Discord;
using Bot.DiscordNet.Client;
using Discord;
using Microsoft.Extensions.Logging;
using IDiscordClient = Bot.Discord.Port.IDiscordClient;

namespace Bot.DiscordNet;

public static partial class DiscordNetLibrary
{
    static partial void Describe(ref string? name) => name = $"Discord.Net {DiscordConfig.Version}";

    static partial void Create(
        ref IDiscordClient? client, DiscordOptions options, DiscordTimings timings, TimeProvider clock, ILogger logger, PlatformConnection state) =>
        client = new DiscordNetClient(options, timings, clock, logger, state);
}
