namespace Bot.Core.Conversation.Chat;

/// <summary>Runs the work on one message in order, and the work on different messages side by side.</summary>
/// <remarks>An edit or a deletion may arrive while the question is still being answered; it then waits for the answer it changes.</remarks>
internal sealed class MessageQueues
{
    private readonly Lock gate = new();
    private readonly Dictionary<(string Channel, string Message), Task> tails = [];

    /// <summary>Runs work after all earlier work on the same message. A failure reaches its own caller only.</summary>
    public Task RunAsync(string channel, string message, Func<Task> work)
    {
        var key = (channel, message);
        lock (gate)
        {
            var previous = tails.GetValueOrDefault(key, Task.CompletedTask);
            var task = AfterAsync(previous, work);
            tails[key] = task;
            _ = task.ContinueWith(
                done => Forget(key, done), CancellationToken.None, TaskContinuationOptions.ExecuteSynchronously, TaskScheduler.Default);
            return task;
        }
    }

    private static async Task AfterAsync(Task previous, Func<Task> work)
    {
        await previous.ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
        await work().ConfigureAwait(false);
    }

    private void Forget((string Channel, string Message) key, Task done)
    {
        lock (gate)
        {
            if (tails.GetValueOrDefault(key) == done) tails.Remove(key);
        }
    }
}
