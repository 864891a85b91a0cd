using Bot.Discord;
using Bot.Discord.Port;
using Bot.Testing;

namespace Bot.Chat.Tests.Discord;

/// <summary>Makes the clients that the port's tests run for.</summary>
public static class Clients
{
    public static TheoryData<ClientKind> All => [.. Enum.GetValues<ClientKind>()];

    public static IDiscordClient Create(ClientKind kind, DiscordOptions options, DiscordTimings timings, RecordingLogger<DiscordClient> logger) => kind switch
    {
        ClientKind.Own => new DiscordClient(options, timings, TimeProvider.System, logger),
        _ => throw new ArgumentOutOfRangeException(nameof(kind), kind, "No such client."),
    };
}
