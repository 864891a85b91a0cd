using Bot.Core.Conversation.Chat;
using Bot.Core.Conversation.Feedback;
using Bot.Slack.Answering;
using Bot.Slack.WebApi;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;

namespace Bot.Slack;

/// <summary>The bot in a Slack workspace, over any client of the port.</summary>
/// <param name="client">Speaks with Slack.</param>
/// <param name="options">Where to answer, and how fast.</param>
/// <param name="parts">The conversation.</param>
/// <param name="scopes">Makes a scope for each event; it holds the <see cref="Errand"/>.</param>
/// <param name="clock">Tells the time.</param>
/// <param name="log">Told what the operator should know.</param>
public sealed class SlackEdge(ISlackClient client, SlackOptions options, SlackEdgeParts parts, IServiceScopeFactory scopes, TimeProvider clock, ILogger<SlackEdge> log)
{
    /// <summary>The name of the platform towards the core.</summary>
    public const string Name = "slack";

    // The host gives its services ten seconds.
    private static readonly TimeSpan ShutdownGrace = TimeSpan.FromSeconds(5);

    /// <summary>Answers until cancelled; answers in work are finished. Ends early, with one line in the log, when Slack refuses a token.</summary>
    public async Task RunAsync(CancellationToken cancellation)
    {
        try
        {
            var identity = await SignInAsync(cancellation).ConfigureAwait(false);
            using var inbox = new SlackInbox(Desk(identity).HandleAsync, scopes, options.PendingEvents, log, parts.Meter);
            try
            {
                await client.ReceiveAsync(inbox, cancellation).ConfigureAwait(false);
            }
            finally
            {
                await inbox.CloseAsync(ShutdownGrace, clock).ConfigureAwait(false);
            }
        }
        catch (SlackRefusedException refusal)
        {
            log.Refused(refusal.Message);
        }
        catch (OperationCanceledException) when (cancellation.IsCancellationRequested)
        {
        }
    }

    private async Task<SlackIdentity> SignInAsync(CancellationToken cancellation)
    {
        for (var failures = 1; ; failures++)
        {
            var signIn = await client.SignInAsync(cancellation).ConfigureAwait(false);
            if (signIn.Error is not { } error)
            {
                log.SignedIn(signIn.Team, signIn.BotUser);
                return new SlackIdentity(signIn.BotUser, signIn.BotId);
            }

            if (TokenErrors.IsFinal(error)) throw new SlackRefusedException(error, TokenErrors.Advice("Slack:BotToken", error));
            var delay = Socket.ReconnectPause.After(failures, 1);
            log.CannotConnect(error, delay.TotalSeconds);
            await Task.Delay(delay, clock, cancellation).ConfigureAwait(false);
        }
    }

    private SlackDesk Desk(SlackIdentity identity)
    {
        var desk = new ChatDesk(parts.Responder, parts.Libraries, parts.Chat, clock, parts.Meter);
        var voice = new PublicVoice(client, new PostingQueue(TimeSpan.FromSeconds(options.SecondsBetweenPosts), clock), log);
        var whisper = new PrivateVoice(client, voice, log);
        var questions = new DirectQuestions(desk, whisper, clock, log);
        var feedback = new FeedbackDesk(parts.Feedback, clock);
        var forms = new FormFlow(client, parts.Libraries, questions, whisper, feedback, parts.Conversation);
        return new SlackDesk(
            desk,
            new MessageFlow(options, new MessageTranslator(options, identity), desk, new SlackOutlet(client, voice, log), whisper),
            new CommandFlow(questions),
            new ClickFlow(client, desk, voice, whisper, questions, forms, new FeedbackFlow(client, whisper, feedback), log),
            new ShortcutFlow(questions, forms, parts.Conversation),
            forms,
            new HomeFlow(client, parts.Libraries, parts.Conversation));
    }
}
