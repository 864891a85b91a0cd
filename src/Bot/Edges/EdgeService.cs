using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;

namespace Bot.Edges;

/// <summary>Runs an edge that lives in a project of its own; its failure ends this edge alone.</summary>
/// <param name="name">As in <see cref="Edge"/>.</param>
/// <param name="run">Runs until cancelled, or until somebody has to change something.</param>
internal sealed partial class EdgeService(string name, Func<CancellationToken, Task> run, EdgeStates states, ILogger<EdgeService> logger) : BackgroundService
{
    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        try
        {
            await run(stoppingToken);
        }
        catch (OperationCanceledException) when (stoppingToken.IsCancellationRequested)
        {
            // The program is being stopped.
        }
        // The others go on, whatever it was.
        catch (Exception exception)
        {
            LogFailed(name, exception.Message);
        }

        if (!stoppingToken.IsCancellationRequested) states.Ended(name, failed: true);
    }

    [LoggerMessage(LogLevel.Error, "{Edge} is off until this is mended: {Reason}")]
    private partial void LogFailed(string edge, string reason);
}
