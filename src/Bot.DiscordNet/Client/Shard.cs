using System.Threading.Channels;
using Bot.Core.Conversation.Chat;
using Bot.Discord;
using Bot.Discord.Gateway;
using Bot.Discord.Port;
using Discord;
using Discord.WebSocket;
using Microsoft.Extensions.Logging;

namespace Bot.DiscordNet.Client;

/// <summary>One shard: Discord.Net's client, and its events as the port's.</summary>
internal sealed class Shard : IAsyncDisposable
{
    // Discord.Net keeps every author it has seen.
    private const int EventsBetweenPurges = 10_000;

    private readonly DiscordTimings timings;
    private readonly PlatformConnection state;
    private readonly OpenInteractions interactions;
    private readonly ChannelWriter<DiscordEvent> events;
    private readonly TaskCompletionSource ended = new(TaskCreationOptions.RunContinuationsAsynchronously);
    private readonly TaskCompletionSource disconnected = new(TaskCreationOptions.RunContinuationsAsynchronously);
    private int isOpen;
    private int seen;

    /// <summary>Sets a shard up.</summary>
    /// <param name="configure">Makes a configuration of its own for each client.</param>
    /// <param name="gateway">Where sessions are started.</param>
    /// <param name="isFixed">Whether resumes go there too.</param>
    public Shard(
        ShardPlace place, Func<DiscordSocketConfig> configure, string gateway, bool isFixed, IdentifyGate gate, DiscordTimings timings, TimeProvider clock,
        PlatformConnection state, OpenInteractions interactions, ChannelWriter<DiscordEvent> events, ILogger logger)
    {
        (this.timings, this.state, this.interactions, this.events, Index) = (timings, state, interactions, events, place.Index);
        var config = configure();
        (config.ShardId, config.TotalShards, config.GatewayHost) = (place.Index, place.Count, gateway);
        config.WebSocketProvider = () => new GatewayTransport(this, isFixed ? gateway : null, gate, timings, clock);
        Client = new DiscordSocketClient(config);
        Client.Log += message => LibraryLog.WriteAsync(logger, message);
        Listen();
    }

    public int Index { get; }

    public DiscordSocketClient Client { get; }

    /// <summary>The bot's own user id; null before the first READY.</summary>
    public string? OwnId { get; private set; }

    public bool IsStopping { get; private set; }

    /// <summary>Whether Discord has accepted the present connection.</summary>
    public bool IsOpen => Volatile.Read(ref isOpen) == 1;

    /// <summary>Runs until cancelled, or until Discord wants other shards.</summary>
    /// <exception cref="DiscordStoppedException">Discord will never accept this connection.</exception>
    public async Task RunAsync(string token, CancellationToken cancellation)
    {
        await Client.LoginAsync(TokenType.Bot, token, validateToken: false).ConfigureAwait(false);
        await Client.StartAsync().ConfigureAwait(false);
        try
        {
            await ended.Task.WaitAsync(cancellation).ConfigureAwait(false);
        }
        finally
        {
            IsStopping = true;
            await Client.StopAsync().ConfigureAwait(false);
            await disconnected.Task.WaitAsync(timings.CloseTimeout, CancellationToken.None).ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
        }
    }

    public void Opened()
    {
        if (Interlocked.Exchange(ref isOpen, 1) == 0) state.Opened();
    }

    public void Closed()
    {
        if (Interlocked.Exchange(ref isOpen, 0) == 1) state.Closed();
    }

    /// <summary>Says, before anything else of the session is read, who the bot is: Discord.Net's own event waits for all servers.</summary>
    public Task ReadyAsync()
    {
        var user = Client.CurrentUser;
        OwnId = new Snowflake(user.Id).ToString();
        // Discord.Net does not tell the application; each interaction names its own.
        return WriteAsync(new BotReady(new Snowflake(user.Id), default, user.Username, Index));
    }

    /// <summary>Waits until messages of a server are read: Discord.Net marks it as known a moment after it has read it, and drops what comes in between.</summary>
    public Task SyncedAsync(string? guild) =>
        Snowflake.TryParse(guild, out var id) && Client.GetGuild(id.Value) is { SyncPromise: { } known } ? known.WaitAsync(timings.CloseTimeout) : Task.CompletedTask;

    /// <summary>Lets <see cref="RunAsync"/> end.</summary>
    /// <param name="reason">What it throws; null for nothing.</param>
    public void End(Exception? reason = null)
    {
        if (reason is null) ended.TrySetResult();
        else ended.TrySetException(reason);
    }

    public ValueTask DisposeAsync() => Client.DisposeAsync();

    private void Listen()
    {
        Client.MessageReceived += message => WriteAsync(new MessagePosted(MessageReading.Read(message)));
        Client.MessageUpdated += (_, message, _) => message.EditedTimestamp is null || message.Content is null || message.Author is null or { Id: 0 }
            ? Task.CompletedTask
            : WriteAsync(new MessageEdited(MessageReading.Read(message)));
        Client.MessageDeleted += (message, channel) => WriteAsync(new MessagesDeleted(new Snowflake(channel.Id), [new Snowflake(message.Id)]));
        Client.MessagesBulkDeleted += (messages, channel) =>
            WriteAsync(new MessagesDeleted(new Snowflake(channel.Id), [.. messages.Select(message => new Snowflake(message.Id))]));
        Client.InteractionCreated += interaction =>
        {
            interactions.Keep(interaction);
            return InteractionReading.Read(interaction) is { } read ? WriteAsync(read) : Task.CompletedTask;
        };
        Client.Disconnected += exception =>
        {
            disconnected.TrySetResult();
            // The one failure after which Discord.Net gives up without a word.
            if (exception?.GetType() == typeof(Exception)) End(exception);
            return Task.CompletedTask;
        };
    }

    // Waits while the queue is full: then Discord is read no faster than answers are made. Handling itself happens elsewhere.
    private async Task WriteAsync(DiscordEvent happened)
    {
        if (++seen % EventsBetweenPurges == 0) Purge();
        try
        {
            await events.WriteAsync(happened).ConfigureAwait(false);
        }
        catch (ChannelClosedException)
        {
            // The edge has stopped.
        }
    }

    private void Purge()
    {
        foreach (var guild in Client.Guilds) guild.PurgeUserCache();
        try
        {
            Client.PurgeDMChannelCache();
        }
        catch (NotSupportedException)
        {
            // Discord.Net counts references to users whom it does not count; the channels are gone by then.
        }
    }
}
