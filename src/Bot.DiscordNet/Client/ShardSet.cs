using System.Collections.Immutable;
using System.Threading.Channels;
using Bot.Core.Conversation.Chat;
using Bot.Discord;
using Bot.Discord.Connection;
using Bot.Discord.Gateway;
using Bot.Discord.Port;
using Discord;
using Discord.Net.Rest;
using Discord.Rest;
using Discord.WebSocket;
using Microsoft.Extensions.Logging;

namespace Bot.DiscordNet.Client;

/// <summary>As many shards as Discord wants, kept connected; what is known to one of them is known here.</summary>
internal sealed class ShardSet(
    DiscordOptions options, DiscordTimings timings, TimeProvider clock, ILogger logger, PlatformConnection state, OpenInteractions interactions)
    : IAsyncDisposable
{
    private readonly RouteLimits limits = new(clock);
    private readonly string token = options.Token.Trim();
    private ImmutableArray<Shard> shards = [];

    /// <summary>Makes requests. Only a shard that is connected knows the application.</summary>
    public DiscordRestClient Rest => (shards.FirstOrDefault(shard => shard.OwnId is not null) ?? shards[0]).Client.Rest;

    /// <summary>Null when no shard has met it.</summary>
    public SocketChannel? FindChannel(ulong id) => shards.Select(shard => shard.Client.GetChannel(id)).FirstOrDefault(found => found is not null);

    /// <summary>Null when no shard has met the user.</summary>
    public SocketUser? FindUser(ulong id) => shards.Select(shard => shard.Client.GetUser(id)).FirstOrDefault(found => found is not null);

    /// <summary>Connects and stays connected until cancelled.</summary>
    /// <exception cref="DiscordStoppedException">Discord will never accept this connection.</exception>
    public async Task RunAsync(ChannelWriter<DiscordEvent> events, CancellationToken cancellation)
    {
        // Discord.Net sends no other; nor has Discord ever given one.
        if (token.Any(letter => letter is <= ' ' or >= '\x7f' or ',')) throw new DiscordStoppedException(StopReasons.WrongToken);
        var backoff = new Attempts(timings.BackoffStart, timings.BackoffMaximum, Random.Shared);
        while (true)
        {
            try
            {
                var gateway = await FindGatewayAsync(cancellation).ConfigureAwait(false);
                await RunShardsAsync(gateway, events, cancellation).ConfigureAwait(false);
                // The sessions just begun count against those begun next.
                await Task.Delay(timings.IdentifyInterval, clock, cancellation).ConfigureAwait(false);
            }
            catch (Exception exception) when (exception is not DiscordStoppedException && !cancellation.IsCancellationRequested)
            {
                ConnectionLog.Unreachable(logger, exception.Message);
                await Task.Delay(backoff.Next(), clock, cancellation).ConfigureAwait(false);
            }
        }
    }

    public async ValueTask DisposeAsync()
    {
        foreach (var shard in shards) await shard.DisposeAsync().ConfigureAwait(false);
    }

    private async Task<BotGateway> FindGatewayAsync(CancellationToken cancellation)
    {
        await using var asking = new DiscordSocketClient(Configure());
        await asking.LoginAsync(TokenType.Bot, token, validateToken: false).ConfigureAwait(false);
        try
        {
            return await Calls.MakeAsync(asking.GetBotGatewayAsync, cancellation).ConfigureAwait(false);
        }
        catch (DiscordRequestException exception) when (exception.Failure == DiscordFailure.Unauthorized)
        {
            throw new DiscordStoppedException(StopReasons.WrongToken);
        }
    }

    private async Task RunShardsAsync(BotGateway gateway, ChannelWriter<DiscordEvent> events, CancellationToken cancellation)
    {
        var isFixed = options.GatewayUrl.Length > 0;
        var start = gateway.SessionStartLimit;
        var gate = new IdentifyGate(
            start.MaxConcurrency, start.Remaining, TimeSpan.FromMilliseconds(start.ResetAfter), timings.IdentifyInterval, clock);
        var count = Math.Max(1, gateway.Shards);
        var earlier = shards;
        shards =
        [
            .. Enumerable.Range(0, count).Select(index => new Shard(
                new ShardPlace(index, count), Configure, isFixed ? options.GatewayUrl : gateway.Url, isFixed, gate, timings, clock, state, interactions, events, logger)),
        ];
        foreach (var shard in earlier) await shard.DisposeAsync().ConfigureAwait(false);
        using var stop = CancellationTokenSource.CreateLinkedTokenSource(cancellation);
        var running = shards.Select(shard => shard.RunAsync(token, stop.Token)).ToList();
        var first = await Task.WhenAny(running).ConfigureAwait(false);
        await stop.CancelAsync().ConfigureAwait(false);
        await Task.WhenAll(running).ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
        await first.ConfigureAwait(false);
    }

    private DiscordSocketConfig Configure() => new()
    {
        RestClientProvider = _ => new RestTransport(DefaultRestClientProvider.Create()(options.Api.AbsoluteUri), limits, timings, clock, logger),
        GatewayIntents = (global::Discord.GatewayIntents)Bot.Discord.Gateway.GatewayIntents.Of(options.MessageContent),
        // Retries and limits are the transport's.
        DefaultRetryMode = RetryMode.AlwaysFail,
        // Time is what Discord's answers say and this machine's clock may not.
        UseSystemClock = false,
        UseInteractionSnowflakeDate = false,
        ResponseInternalTimeCheck = false,
        // How long to wait for what is decided below, in the sockets.
        ConnectionTimeout = Timeout.Infinite,
        HandlerTimeout = null,
        MessageCacheSize = 0,
        AlwaysDownloadUsers = false,
        LargeThreshold = 50,
        LogGatewayIntentWarnings = false,
        LogLevel = LogSeverity.Info,
    };
}
