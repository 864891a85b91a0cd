using Bot.Settings;
using Bot.Slack;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;

namespace Bot.Edges;

/// <summary>Says at start that one of the two tokens is missing; everything else goes on without Slack.</summary>
internal sealed partial class SlackMissingToken(BotSettings settings, ILogger<SlackMissingToken> logger) : IHostedService
{
    public Task StartAsync(CancellationToken cancellationToken)
    {
        LogMissing(SlackCheck.Missing(settings.Slack.MissingToken!));
        return Task.CompletedTask;
    }

    public Task StopAsync(CancellationToken cancellationToken) => Task.CompletedTask;

    [LoggerMessage(LogLevel.Error, "{Problem}")]
    private partial void LogMissing(string problem);
}
