using System.Collections.Immutable;
using System.Threading.Channels;
using Bot.Core.Conversation.Chat;
using Bot.Discord.Connection;
using Bot.Discord.Gateway;
using Bot.Discord.Port;
using Bot.Discord.Rest;
using Bot.Discord.Wire;
using Microsoft.Extensions.Logging;

namespace Bot.Discord;

/// <summary>The port's client on the base class library alone.</summary>
public sealed class DiscordClient : IDiscordClient
{
    private readonly DiscordOptions options;
    private readonly DiscordTimings timings;
    private readonly TimeProvider clock;
    private readonly ILogger logger;
    private readonly HttpClient http;
    private readonly DiscordRest rest;

    private readonly PlatformConnection state;

    /// <summary>Makes a client; nothing is connected before <see cref="RunAsync"/>.</summary>
    public DiscordClient(
        DiscordOptions options, DiscordTimings timings, TimeProvider clock, ILogger<DiscordClient> logger, PlatformConnection? state = null)
    {
        this.state = state ?? new PlatformConnection("discord");
        (this.options, this.timings, this.clock, this.logger) = (options, timings, clock, logger);
        http = DiscordHttp.Create(options);
        rest = new DiscordRest(new RestSender(http, timings, clock, logger));
    }

    public async Task RunAsync(ChannelWriter<DiscordEvent> events, CancellationToken cancellation)
    {
        var reader = new EventReader(logger);
        while (true)
        {
            var gateway = await FindGatewayAsync(cancellation).ConfigureAwait(false);
            await RunShardsAsync(gateway, reader, events, cancellation).ConfigureAwait(false);
            // The sessions just begun count against those begun next.
            await Task.Delay(timings.IdentifyInterval, clock, cancellation).ConfigureAwait(false);
        }
    }

    public async Task<Snowflake> SendAsync(Snowflake channel, OutgoingMessage message, CancellationToken cancellation)
    {
        // Within a few minutes Discord takes a second message with the same nonce for the first.
        var nonce = Guid.NewGuid().ToString("N")[..25];
        return (await rest.CreateMessageAsync(channel, message, nonce, cancellation).ConfigureAwait(false)).Id;
    }

    public Task EditAsync(Snowflake channel, Snowflake message, OutgoingMessage content, CancellationToken cancellation) =>
        rest.EditMessageAsync(channel, message, content, cancellation);

    public Task DeleteAsync(Snowflake channel, Snowflake message, CancellationToken cancellation) =>
        rest.DeleteMessageAsync(channel, message, cancellation);

    public Task ReactAsync(Snowflake channel, Snowflake message, string emoji, CancellationToken cancellation) =>
        rest.ReactAsync(channel, message, emoji, cancellation);

    public Task ShowTypingAsync(Snowflake channel, CancellationToken cancellation) => rest.ShowTypingAsync(channel, cancellation);

    public async Task<Snowflake> OpenThreadAsync(Snowflake channel, Snowflake message, string name, CancellationToken cancellation) =>
        (await rest.OpenThreadAsync(channel, message, name, cancellation).ConfigureAwait(false)).Id;

    public async Task<Snowflake> OpenDirectMessageAsync(Snowflake user, CancellationToken cancellation) =>
        (await rest.OpenDirectMessageAsync(user, cancellation).ConfigureAwait(false)).Id;

    public Task RespondAsync(Interaction interaction, OutgoingMessage message, bool isPrivate, CancellationToken cancellation)
    {
        var body = new CallbackBody(4, MessageBodies.Of(message with { ReplyTo = null }, FlagsOf(isPrivate)));
        return rest.AnswerAsync(interaction, MessageContent.Of(body, WireJson.Default.CallbackBody, message.Files), cancellation);
    }

    public Task DeferAsync(Interaction interaction, bool isPrivate, CancellationToken cancellation) => rest.AnswerAsync(
        interaction, MessageContent.Of(new DeferralBody(5, new DeferralData(FlagsOf(isPrivate))), WireJson.Default.DeferralBody), cancellation);

    public async Task<Snowflake> EditResponseAsync(Interaction interaction, OutgoingMessage message, CancellationToken cancellation) =>
        (await rest.EditOriginalAsync(interaction, message, cancellation).ConfigureAwait(false)).Id;

    public async Task<Snowflake> FollowUpAsync(
        Interaction interaction, OutgoingMessage message, bool isPrivate, CancellationToken cancellation) =>
        (await rest.FollowUpAsync(interaction, message, FlagsOf(isPrivate), cancellation).ConfigureAwait(false)).Id;

    public Task AcknowledgeAsync(Interaction interaction, CancellationToken cancellation) =>
        rest.AnswerAsync(interaction, MessageContent.Of(new CallbackBody(6, null), WireJson.Default.CallbackBody), cancellation);

    public Task OpenFormAsync(Interaction interaction, FormDefinition form, CancellationToken cancellation) =>
        rest.AnswerAsync(interaction, MessageContent.Of(MessageBodies.Of(form), WireJson.Default.FormBody), cancellation);

    public Task CompleteAsync(Interaction interaction, ImmutableArray<string> choices, CancellationToken cancellation)
    {
        var body = new ChoicesBody(new ChoicesData([.. choices.Select(choice => new ChoiceBody(choice, choice))]));
        return rest.AnswerAsync(interaction, MessageContent.Of(body, WireJson.Default.ChoicesBody), cancellation);
    }

    public async Task<bool> RegisterCommandsAsync(
        ImmutableArray<CommandDefinition> commands, Snowflake? guild, CancellationToken cancellation)
    {
        var application = (await rest.GetApplicationAsync(cancellation).ConfigureAwait(false)).Id;
        var scope = guild is { } server ? $"{application}/guilds/{server}" : $"{application}";
        CommandBody[] wanted = [.. commands.Select(MessageBodies.Of)];
        var registered = await rest.GetCommandsAsync(scope, cancellation).ConfigureAwait(false);
        if (CommandComparison.AreSame(wanted, registered)) return false;
        await rest.SetCommandsAsync(scope, wanted, cancellation).ConfigureAwait(false);
        return true;
    }

    public ValueTask DisposeAsync()
    {
        http.Dispose();
        return ValueTask.CompletedTask;
    }

    private static int FlagsOf(bool isPrivate) => isPrivate ? MessageBodies.Ephemeral : 0;

    private async Task<WireGatewayBot> FindGatewayAsync(CancellationToken cancellation)
    {
        var backoff = new Attempts(timings.BackoffStart, timings.BackoffMaximum, Random.Shared);
        while (true)
        {
            try
            {
                return await rest.GetGatewayAsync(cancellation).ConfigureAwait(false);
            }
            catch (DiscordRequestException exception) when (exception.Failure == DiscordFailure.Unauthorized)
            {
                throw new DiscordStoppedException(StopReasons.WrongToken);
            }
            catch (DiscordRequestException exception)
            {
                ConnectionLog.Unreachable(logger, exception.Message);
                await Task.Delay(backoff.Next(), clock, cancellation).ConfigureAwait(false);
            }
        }
    }

    private async Task RunShardsAsync(
        WireGatewayBot gateway, EventReader reader, ChannelWriter<DiscordEvent> events, CancellationToken cancellation)
    {
        var isFixed = options.GatewayUrl.Length > 0;
        var settings = new GatewaySettings(
            isFixed ? options.GatewayUrl : gateway.Url, isFixed, options.Token.Trim(), GatewayIntents.Of(options.MessageContent));
        var start = gateway.SessionStartLimit;
        var gate = new IdentifyGate(
            start.MaxConcurrency, start.Remaining, TimeSpan.FromMilliseconds(start.ResetAfter), timings.IdentifyInterval, clock);
        using var stop = CancellationTokenSource.CreateLinkedTokenSource(cancellation);
        var count = Math.Max(1, gateway.Shards);
        var shards = Enumerable.Range(0, count)
            .Select(index => new GatewayShard(new ShardPlace(index, count), settings, reader, gate, timings, state, clock, logger).RunAsync(events, stop.Token))
            .ToList();
        var first = await Task.WhenAny(shards).ConfigureAwait(false);
        await stop.CancelAsync().ConfigureAwait(false);
        await Task.WhenAll(shards).ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
        await first.ConfigureAwait(false);
    }
}
