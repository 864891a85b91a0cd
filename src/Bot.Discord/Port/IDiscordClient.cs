using System.Collections.Immutable;
using System.Threading.Channels;

namespace Bot.Discord.Port;

/// <summary>
/// Everything the bot needs of Discord. Above it nothing knows which client serves; below it nothing knows what is answered.
/// All calls may come from several threads at once. Each call throws <see cref="DiscordRequestException"/> when Discord refuses it
/// or stays unreachable after the client's own retries.
/// </summary>
public interface IDiscordClient : IAsyncDisposable
{
    /// <summary>
    /// Connects and stays connected, for ever reconnecting, writing what happens in order to <paramref name="events"/>; it waits while that is full.
    /// </summary>
    /// <exception cref="DiscordStoppedException">Discord will never accept this connection: wrong token, disallowed intents.</exception>
    /// <exception cref="OperationCanceledException"><paramref name="cancellation"/> was requested.</exception>
    Task RunAsync(ChannelWriter<DiscordEvent> events, CancellationToken cancellation);

    /// <summary>Posts a message and returns its id. A repeated attempt after a lost connection never posts it twice.</summary>
    Task<Snowflake> SendAsync(Snowflake channel, OutgoingMessage message, CancellationToken cancellation);

    /// <summary>Replaces all of a message of the bot.</summary>
    Task EditAsync(Snowflake channel, Snowflake message, OutgoingMessage content, CancellationToken cancellation);

    Task DeleteAsync(Snowflake channel, Snowflake message, CancellationToken cancellation);

    Task ReactAsync(Snowflake channel, Snowflake message, string emoji, CancellationToken cancellation);

    /// <summary>Shows "is typing" for up to ten seconds.</summary>
    Task ShowTypingAsync(Snowflake channel, CancellationToken cancellation);

    /// <summary>Opens a thread on a message and returns the thread's id.</summary>
    Task<Snowflake> OpenThreadAsync(Snowflake channel, Snowflake message, string name, CancellationToken cancellation);

    /// <summary>Opens the conversation with one user and returns its channel.</summary>
    Task<Snowflake> OpenDirectMessageAsync(Snowflake user, CancellationToken cancellation);

    /// <summary>Answers an interaction at once; due within 3 s of its arrival.</summary>
    /// <param name="isPrivate">Whether only the user sees the answer.</param>
    Task RespondAsync(Interaction interaction, OutgoingMessage message, bool isPrivate, CancellationToken cancellation);

    /// <summary>Promises an answer within 15 minutes. Whether it is private is settled here.</summary>
    Task DeferAsync(Interaction interaction, bool isPrivate, CancellationToken cancellation);

    /// <summary>Gives the answer that was promised, or replaces the one already given; returns its message.</summary>
    Task<Snowflake> EditResponseAsync(Interaction interaction, OutgoingMessage message, CancellationToken cancellation);

    /// <summary>
    /// Says something more on an interaction that has its answer or the promise of one; never twice, so that a lost connection
    /// ends in <see cref="DiscordFailure.Unavailable"/> although it may have been said.
    /// </summary>
    Task<Snowflake> FollowUpAsync(Interaction interaction, OutgoingMessage message, bool isPrivate, CancellationToken cancellation);

    /// <summary>Takes a button's click as seen without a new message.</summary>
    Task AcknowledgeAsync(Interaction interaction, CancellationToken cancellation);

    /// <summary>Answers a button's click with a form; due within 3 s.</summary>
    Task OpenFormAsync(Interaction interaction, FormDefinition form, CancellationToken cancellation);

    /// <summary>Offers up to 25 choices for what is being typed; due within 3 s.</summary>
    Task CompleteAsync(Interaction interaction, ImmutableArray<string> choices, CancellationToken cancellation);

    /// <summary>Makes these the application's only commands; says nothing to Discord when they already are.</summary>
    /// <param name="guild">The one server that gets them; null for all.</param>
    /// <returns>Whether they had changed.</returns>
    Task<bool> RegisterCommandsAsync(ImmutableArray<CommandDefinition> commands, Snowflake? guild, CancellationToken cancellation);
}
