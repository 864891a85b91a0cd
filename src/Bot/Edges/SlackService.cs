using Bot.Core.Conversation;
using Bot.Core.Conversation.Chat;
using Bot.Core.Conversation.Feedback;
using Bot.Settings;
using Bot.Slack;
using Bot.Slack.Http;
using Bot.SlackNet;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;

namespace Bot.Edges;

/// <summary>Runs the bot in Slack.</summary>
internal sealed partial class SlackService(
    BotSettings settings, Responder responder, ILibrarySource libraries, IFeedbackLog feedback, ConversationMeter meter, TimeProvider clock, EdgeStates states,
    SlackHttpReceiver receiver, [FromKeyedServices(SlackEdge.Name)] PlatformConnection state, ILogger<SlackClient> clientLog, ILoggerFactory loggers,
    ILogger<SlackEdge> edgeLog, IServiceScopeFactory scopes, ILogger<SlackService> logger) : BackgroundService
{
    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        var library = settings.Slack.Client == ClientChoice.Builtin ? null : SlackNetLibrary.CreateClient(settings.Slack, clock, clientLog, receiver, state);
        using var client = library ?? new SlackClient(settings.Slack, clock, clientLog, receiver, state);
        ClientLog.Serves(loggers, "Slack", library is null ? null : SlackNetLibrary.Name);
        var parts = new SlackEdgeParts(responder, LibraryAsync, settings.Chat, settings.Conversation, feedback, meter);
        try
        {
            await new SlackEdge(client, settings.Slack, parts, scopes, clock, edgeLog).RunAsync(stoppingToken);
        }
        // The others go on, whatever it was.
        catch (Exception exception)
        {
            LogFailed(logger, exception);
        }

        if (!stoppingToken.IsCancellationRequested) states.Ended(SlackEdge.Name, failed: true);
    }

    [LoggerMessage(LogLevel.Error, "Slack is off until this is mended and the bot is restarted")]
    private static partial void LogFailed(ILogger logger, Exception exception);

    private async ValueTask<Library> LibraryAsync(CancellationToken cancellationToken)
    {
        await libraries.WaitAsync(cancellationToken);
        return libraries.Current;
    }
}
