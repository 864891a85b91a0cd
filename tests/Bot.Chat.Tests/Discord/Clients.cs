using Bot.Discord;
using Bot.Discord.Port;
using Bot.DiscordNet;
using Bot.Testing;

namespace Bot.Chat.Tests.Discord;

/// <summary>Makes the clients that the port's tests run for.</summary>
public static class Clients
{
    private const string Missing = "this build is without Discord.Net: the package sources do not hold it, or ChatLibraries is none";

    /// <summary>Why the tests cannot run for a client; null when they can.</summary>
    public static string? SkipReason(ClientKind kind) => kind == ClientKind.DiscordNet && DiscordNetLibrary.Name is null ? Missing : null;

    public static IDiscordClient Create(ClientKind kind, DiscordOptions options, DiscordTimings timings, RecordingLogger<DiscordClient> logger, TimeProvider? clock = null) => kind switch
    {
        ClientKind.Own => new DiscordClient(options, timings, clock ?? TimeProvider.System, logger),
        ClientKind.DiscordNet => DiscordNetLibrary.CreateClient(options, timings, clock ?? TimeProvider.System, logger)!,
        _ => throw new ArgumentOutOfRangeException(nameof(kind), kind, "No such client."),
    };
}
