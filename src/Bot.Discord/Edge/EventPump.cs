using System.Threading.Channels;
using Bot.Core.Conversation.Chat;
using Bot.Discord.Port;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;

namespace Bot.Discord.Edge;

/// <summary>
/// Starts the handling of events in their order and lets a bounded number run side by side. When it is full it stops reading, the
/// queue fills, and the client stops reading from Discord: nothing is dropped. Each event gets a service scope of its own.
/// </summary>
internal sealed class EventPump(Func<DiscordEvent, Errand, CancellationToken, Task> handle, IServiceScopeFactory scopes, ILogger logger)
{
    /// <summary>Events that may wait for the pump.</summary>
    public const int QueueLength = 1_000;

    private const int MaxRunning = 256;

    private readonly SemaphoreSlim running = new(MaxRunning, MaxRunning);

    /// <summary>Runs until the events end; returns when the last handling has ended.</summary>
    /// <param name="cancellation">Cuts handling short; events that are still queued are then handed on as cancelled.</param>
    public async Task RunAsync(ChannelReader<DiscordEvent> events, CancellationToken cancellation)
    {
        await foreach (var happened in events.ReadAllAsync(CancellationToken.None).ConfigureAwait(false))
        {
            await running.WaitAsync(CancellationToken.None).ConfigureAwait(false);
            _ = HandleAsync(happened, cancellation);
        }

        for (var slot = 0; slot < MaxRunning; slot++) await running.WaitAsync(CancellationToken.None).ConfigureAwait(false);
    }

    private async Task HandleAsync(DiscordEvent happened, CancellationToken cancellation)
    {
        try
        {
            await using var scope = scopes.CreateAsyncScope();
            await handle(happened, scope.ServiceProvider.GetRequiredService<Errand>(), cancellation).ConfigureAwait(false);
        }
        catch (OperationCanceledException) when (cancellation.IsCancellationRequested)
        {
            // The shutdown's patience is over.
        }
        // One event must never end the edge.
        catch (Exception exception)
        {
            EdgeLog.AnswerFailed(logger, exception);
        }
        finally
        {
            running.Release();
        }
    }
}
