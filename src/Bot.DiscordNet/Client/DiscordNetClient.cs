using System.Collections.Immutable;
using System.Threading.Channels;
using Bot.Core.Conversation.Chat;
using Bot.Discord;
using Bot.Discord.Port;
using Bot.Discord.Rest;
using Discord;
using Discord.Rest;
using Discord.WebSocket;
using Microsoft.Extensions.Logging;
using IDiscordClient = Bot.Discord.Port.IDiscordClient;

namespace Bot.DiscordNet.Client;

/// <summary>The port's client on Discord.Net.</summary>
internal sealed class DiscordNetClient : IDiscordClient
{
    private readonly OpenInteractions interactions;
    private readonly ShardSet shards;

    public DiscordNetClient(DiscordOptions options, DiscordTimings timings, TimeProvider clock, ILogger logger, PlatformConnection state)
    {
        interactions = new OpenInteractions(clock);
        shards = new ShardSet(options, timings, clock, logger, state, interactions);
    }

    public Task RunAsync(ChannelWriter<DiscordEvent> events, CancellationToken cancellation) => shards.RunAsync(events, cancellation);

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
            var known = shards.FindUser(user.Value);
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

    public ValueTask DisposeAsync() => shards.DisposeAsync();

    private DiscordRestClient Rest => shards.Rest;

    private Task<T> InChannelAsync<T>(Snowflake channel, Func<IMessageChannel, RequestOptions, Task<T>> call, CancellationToken cancellation) =>
        Calls.MakeAsync(
            async request =>
            {
                var known = shards.FindChannel(channel.Value);
                var place = known ?? (IChannel?)await Rest.GetChannelAsync(channel.Value, request).ConfigureAwait(false);
                return await call(place as IMessageChannel ?? throw new DiscordRequestException(DiscordFailure.Gone, "no such channel"), request).ConfigureAwait(false);
            },
            cancellation);
}
