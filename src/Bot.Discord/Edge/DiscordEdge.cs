using System.Threading.Channels;
using Bot.Core.Conversation;
using Bot.Core.Conversation.Chat;
using Bot.Core.Conversation.Feedback;
using Bot.Discord.Port;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;

namespace Bot.Discord.Edge;

/// <summary>The bot on Discord: events in, answers out, from the first connection to the last answer.</summary>
public sealed class DiscordEdge
{
    private readonly IDiscordClient client;
    private readonly ChatDesk desk;
    private readonly IServiceScopeFactory scopes;
    private readonly DiscordTimings timings;
    private readonly ILogger logger;
    private readonly MessageHandler messages;
    private readonly InteractionHandler interactions;
    private readonly FeedbackHandler feedback;
    private readonly CommandRegistration registration;
    private Snowflake self;

    /// <summary>Sets the edge up.</summary>
    /// <param name="client">The way to Discord.</param>
    /// <param name="desk">The bot's manners, for this platform alone.</param>
    /// <param name="feedback">Takes thumbs up and down.</param>
    /// <param name="libraries">Gives the library to complete topics from.</param>
    /// <param name="prefix">What typed commands begin with.</param>
    /// <param name="options">Servers, channels, rules.</param>
    /// <param name="scopes">Makes a scope for each event; it holds the <see cref="Errand"/>.</param>
    /// <param name="timings">How long to wait for what.</param>
    /// <param name="clock">Tells the time.</param>
    /// <param name="logger">For the operator.</param>
    public DiscordEdge(
        IDiscordClient client, ChatDesk desk, FeedbackDesk feedback, Func<CancellationToken, ValueTask<Library>> libraries, string prefix,
        DiscordOptions options, IServiceScopeFactory scopes, DiscordTimings timings, TimeProvider clock, ILogger<DiscordEdge> logger)
    {
        (this.client, this.desk, this.scopes, this.timings, this.logger) = (client, desk, scopes, timings, logger);
        var translation = new EventTranslation(options);
        var answers = new InteractionAnswers(client, timings, clock, logger);
        messages = new MessageHandler(desk, new DiscordOutlet(client, logger), translation, options, logger);
        interactions = new InteractionHandler(desk, libraries, answers, translation, prefix, logger);
        this.feedback = new FeedbackHandler(feedback, answers);
        registration = new CommandRegistration(client, options, timings, clock, logger);
    }

    /// <summary>Runs until stopped; answers that are under way then get a few seconds to finish.</summary>
    /// <exception cref="DiscordStoppedException">Discord does not let the bot in; the message says what to change.</exception>
    public async Task RunAsync(CancellationToken stopping)
    {
        var events = Channel.CreateBounded<DiscordEvent>(new BoundedChannelOptions(EventPump.QueueLength) { SingleReader = true });
        using var patience = new CancellationTokenSource();
        var pumping = new EventPump((happened, errand, cancellation) => HandleAsync(happened, errand, cancellation, stopping), scopes, logger).RunAsync(events.Reader, patience.Token);
        try
        {
            await client.RunAsync(events.Writer, stopping).ConfigureAwait(false);
        }
        catch (OperationCanceledException) when (stopping.IsCancellationRequested)
        {
            // The way every orderly shutdown begins.
        }
        finally
        {
            events.Writer.Complete();
            patience.CancelAfter(timings.FinishTimeout);
            await pumping.ConfigureAwait(false);
            if (desk.Unfinished > 0) EdgeLog.Unfinished(logger, desk.Unfinished);
        }
    }

    private Task HandleAsync(DiscordEvent happened, Errand errand, CancellationToken cancellation, CancellationToken stopping) => happened switch
    {
        BotReady ready => ReadyAsync(ready, stopping),
        MessagePosted posted => messages.PostedAsync(posted.Message, self, cancellation),
        MessageEdited edited => messages.EditedAsync(edited.Message, self, cancellation),
        MessagesDeleted deleted => messages.DeletedAsync(deleted, cancellation),
        CommandUsed used => interactions.CommandAsync(used, errand, cancellation),
        ButtonClicked click when FeedbackHandler.IsThumb(click, out var isHelpful) => feedback.ClickedAsync(click, isHelpful, errand, cancellation),
        ButtonClicked click => interactions.ClickedAsync(click, errand, cancellation),
        FormSubmitted form => feedback.SubmittedAsync(form, errand, cancellation),
        AutocompleteAsked asked => interactions.CompleteAsync(asked, cancellation),
        _ => Task.CompletedTask,
    };

    private async Task ReadyAsync(BotReady ready, CancellationToken stopping)
    {
        self = ready.User;
        EdgeLog.Connected(logger, ready.Name);
        await registration.EnsureAsync(stopping).ConfigureAwait(false);
    }
}
