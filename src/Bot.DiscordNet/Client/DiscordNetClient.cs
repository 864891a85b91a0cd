using System.Collections.Immutable;
using System.Threading.Channels;
using Bot.Core.Conversation.Chat;
using Bot.Discord;
using Bot.Discord.Connection;
using Bot.Discord.Gateway;
using Bot.Discord.Port;
using Bot.Discord.Rest;
using Discord;
using Discord.Net.Rest;
using Discord.Rest;
using Discord.WebSocket;
using Microsoft.Extensions.Logging;
using IDiscordClient = Bot.Discord.Port.IDiscordClient;

namespace Bot.DiscordNet.Client;

/// <summary>The port's client on Discord.Net.</summary>
internal sealed class DiscordNetClient(DiscordOptions options, DiscordTimings timings, TimeProvider clock, ILogger logger, PlatformConnection state)
    : IDiscordClient
{
    private readonly OpenInteractions interactions = new(clock);
    private readonly RouteLimits limits = new(clock);
    private readonly string token = options.Token.Trim();
    private ImmutableArray<Shard> shards = [];

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

    public async Task<Snowflake> SendAsync(Snowflake channel, OutgoingMessage message, CancellationToken cancellation)
    {
        var sent = await InChannelAsync(channel, Send, cancellation).ConfigureAwait(false);
        return new Snowflake(sent.Id);

        Task<IUserMessage> Send(IMessageChannel place, RequestOptions request) => message.Files.IsEmpty
            ? place.SendMessageAsync(
                message.Content, embeds: MessageWriting.Embeds(message), options: request, allowedMentions: MessageWriting.NoPings,
                messageReference: MessageWriting.ReplyTo(message), components: MessageWriting.Components(message))
            : place.SendFilesAsync(
                MessageWriting.Files(message), message.Content, embeds: MessageWriting.Embeds(message), options: request,
                allowedMentions: MessageWriting.NoPings, messageReference: MessageWriting.ReplyTo(message), components: MessageWriting.Components(message));
    }

    public Task EditAsync(Snowflake channel, Snowflake message, OutgoingMessage content, CancellationToken cancellation) => InChannelAsync(
        channel,
        (place, request) => place.ModifyMessageAsync(message.Value, properties => MessageWriting.Replace(properties, content), request),
        cancellation);

    public Task DeleteAsync(Snowflake channel, Snowflake message, CancellationToken cancellation) => InChannelAsync(
        channel, async (place, request) => { await place.DeleteMessageAsync(message.Value, request).ConfigureAwait(false); return true; }, cancellation);

    public Task ReactAsync(Snowflake channel, Snowflake message, string emoji, CancellationToken cancellation) =>
        Calls.MakeAsync(request => Rest.AddReactionAsync(channel.Value, message.Value, new Emoji(emoji), request), cancellation);

    public Task ShowTypingAsync(Snowflake channel, CancellationToken cancellation) => InChannelAsync(
        channel, async (place, request) => { await place.TriggerTypingAsync(request).ConfigureAwait(false); return true; }, cancellation);

    public async Task<Snowflake> OpenThreadAsync(Snowflake channel, Snowflake message, string name, CancellationToken cancellation)
    {
        var thread = await InChannelAsync(channel, Open, cancellation).ConfigureAwait(false);
        return new Snowflake(thread.Id);

        async Task<IThreadChannel> Open(IMessageChannel place, RequestOptions request)
        {
            var first = await place.GetMessageAsync(message.Value, options: request).ConfigureAwait(false);
            return await ((ITextChannel)place).CreateThreadAsync(name, message: first, options: request).ConfigureAwait(false);
        }
    }

    public async Task<Snowflake> OpenDirectMessageAsync(Snowflake user, CancellationToken cancellation)
    {
        var channel = await Calls.MakeAsync(Open, cancellation).ConfigureAwait(false);
        return new Snowflake(channel.Id);

        async Task<IDMChannel> Open(RequestOptions request)
        {
            var known = shards.Select(shard => shard.Client.GetUser(user.Value)).FirstOrDefault(found => found is not null);
            IUser other = known ?? (IUser)await Rest.GetUserAsync(user.Value, request).ConfigureAwait(false);
            return await other.CreateDMChannelAsync(request).ConfigureAwait(false);
        }
    }

    public Task RespondAsync(Interaction interaction, OutgoingMessage message, bool isPrivate, CancellationToken cancellation) =>
        Calls.MakeAsync(request => InteractionWriting.RespondAsync(interactions.Find(interaction), message, isPrivate, request), cancellation);

    public Task DeferAsync(Interaction interaction, bool isPrivate, CancellationToken cancellation) =>
        Calls.MakeAsync(request => InteractionWriting.DeferAsync(interactions.Find(interaction), isPrivate, request), cancellation);

    public async Task<Snowflake> EditResponseAsync(Interaction interaction, OutgoingMessage message, CancellationToken cancellation)
    {
        var edited = await Calls.MakeAsync(
            request => interactions.Find(interaction).ModifyOriginalResponseAsync(properties => MessageWriting.Replace(properties, message), request),
            cancellation).ConfigureAwait(false);
        return new Snowflake(edited.Id);
    }

    public async Task<Snowflake> FollowUpAsync(Interaction interaction, OutgoingMessage message, bool isPrivate, CancellationToken cancellation)
    {
        var said = await Calls.MakeAsync(
            request => InteractionWriting.FollowUpAsync(interactions.Find(interaction), message, isPrivate, request), cancellation).ConfigureAwait(false);
        return new Snowflake(said.Id);
    }

    public Task AcknowledgeAsync(Interaction interaction, CancellationToken cancellation) =>
        Calls.MakeAsync(request => interactions.Find(interaction).DeferAsync(options: request), cancellation);

    public Task OpenFormAsync(Interaction interaction, FormDefinition form, CancellationToken cancellation) =>
        Calls.MakeAsync(request => InteractionWriting.OpenFormAsync(interactions.Find(interaction), form, request), cancellation);

    public Task CompleteAsync(Interaction interaction, ImmutableArray<string> choices, CancellationToken cancellation) => Calls.MakeAsync(
        request => ((SocketAutocompleteInteraction)interactions.Find(interaction))
            .RespondAsync(choices.Select(choice => new AutocompleteResult(choice, choice)), request),
        cancellation);

    public Task<bool> RegisterCommandsAsync(ImmutableArray<CommandDefinition> commands, Snowflake? guild, CancellationToken cancellation) =>
        Calls.MakeAsync(
            async request =>
            {
                IEnumerable<RestApplicationCommand> registered = guild is { } server
                    ? await Rest.GetGuildApplicationCommands(server.Value, options: request).ConfigureAwait(false)
                    : await Rest.GetGlobalApplicationCommands(options: request).ConfigureAwait(false);
                if (CommandComparison.AreSame(commands.Select(MessageBodies.Of), registered.Select(CommandWriting.Body))) return false;
                ApplicationCommandProperties[] wanted = [.. commands.Select(CommandWriting.Properties)];
                if (guild is { } place) await Rest.BulkOverwriteGuildCommands(wanted, place.Value, request).ConfigureAwait(false);
                else await Rest.BulkOverwriteGlobalCommands(wanted, request).ConfigureAwait(false);
                return true;
            },
            cancellation);

    public async ValueTask DisposeAsync()
    {
        foreach (var shard in shards) await shard.DisposeAsync().ConfigureAwait(false);
    }

    // Only a shard that is connected knows the application.
    private DiscordRestClient Rest => (shards.FirstOrDefault(shard => shard.OwnId is not null) ?? shards[0]).Client.Rest;

    private Task<T> InChannelAsync<T>(Snowflake channel, Func<IMessageChannel, RequestOptions, Task<T>> call, CancellationToken cancellation) =>
        Calls.MakeAsync(
            async request =>
            {
                var known = shards.Select(shard => shard.Client.GetChannel(channel.Value)).FirstOrDefault(found => found is not null);
                var place = known ?? (IChannel?)await Rest.GetChannelAsync(channel.Value, request).ConfigureAwait(false);
                return await call(place as IMessageChannel ?? throw new DiscordRequestException(DiscordFailure.Gone, "no such channel"), request).ConfigureAwait(false);
            },
            cancellation);

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
