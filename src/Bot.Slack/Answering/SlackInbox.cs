using Bot.Core.Conversation;
using Bot.Core.Conversation.Chat;
using Bot.Slack.Events;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;

namespace Bot.Slack.Answering;

/// <summary>Takes events over from the client and has each handled on its own, so many at once as memory allows and no more.</summary>
/// <param name="handle">Handles one event.</param>
/// <param name="scopes">Makes the scope of each event.</param>
/// <param name="capacity">Most events waiting or in work.</param>
/// <param name="log">Told of failures.</param>
/// <param name="meter">Counts what finds no room; null counts nothing.</param>
internal sealed class SlackInbox(
    Func<SlackEvent, Errand, CancellationToken, Task> handle, IServiceScopeFactory scopes, int capacity, ILogger log, ConversationMeter? meter = null)
    : ISlackEventSink, IDisposable
{
    private readonly CancellationTokenSource stop = new();
    private readonly TaskCompletionSource empty = new(TaskCreationOptions.RunContinuationsAsynchronously);
    private readonly Lock gate = new();
    private int pending;
    private bool isClosing;

    public bool TryAccept(SlackEvent happening)
    {
        var isFull = false;
        lock (gate)
        {
            if (!isClosing && pending < capacity) pending++;
            else isFull = true;
        }

        if (isFull)
        {
            meter?.Dropped(SlackEdge.Name);
            return false;
        }

        _ = Task.Run(() => HandleAsync(happening));
        return true;
    }

    /// <summary>Takes nothing more and waits for what is in work; what takes longer than the deadline is given up.</summary>
    public async Task CloseAsync(TimeSpan deadline, TimeProvider clock)
    {
        lock (gate)
        {
            isClosing = true;
            if (pending == 0) empty.TrySetResult();
        }

        try
        {
            await empty.Task.WaitAsync(deadline, clock).ConfigureAwait(false);
        }
        catch (TimeoutException)
        {
            await stop.CancelAsync().ConfigureAwait(false);
            await empty.Task.WaitAsync(ChatDesk.LastWords + TimeSpan.FromSeconds(1), clock).ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
        }
    }

    public void Dispose() => stop.Dispose();

    private async Task HandleAsync(SlackEvent happening)
    {
        try
        {
            await using var scope = scopes.CreateAsyncScope();
            await handle(happening, scope.ServiceProvider.GetRequiredService<Errand>(), stop.Token).ConfigureAwait(false);
        }
        catch (OperationCanceledException) when (stop.IsCancellationRequested)
        {
        }
        // Nothing that one event does may take the others with it.
        catch (Exception exception)
        {
            log.HandlingFailed(exception, happening.GetType().Name);
        }
        finally
        {
            lock (gate)
            {
                if (--pending == 0 && isClosing) empty.TrySetResult();
            }
        }
    }
}
