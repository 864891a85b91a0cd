namespace Bot.Testing;

/// <summary>Lets tests wait for a state without sleeping: whoever changes it beats, whoever waits looks again.</summary>
public sealed class Pulse
{
    private readonly Lock gate = new();
    private TaskCompletionSource next = new(TaskCreationOptions.RunContinuationsAsynchronously);

    /// <summary>Says that something changed.</summary>
    public void Beat()
    {
        lock (gate)
        {
            next.TrySetResult();
            next = new TaskCompletionSource(TaskCreationOptions.RunContinuationsAsynchronously);
        }
    }

    /// <summary>Waits until a condition holds.</summary>
    /// <param name="what">What is waited for, for the failure's text.</param>
    /// <exception cref="TimeoutException">It did not hold within the patience, half a minute unless told.</exception>
    public async Task UntilAsync(Func<bool> condition, string what, TimeSpan? patience = null)
    {
        using var deadline = new CancellationTokenSource(patience ?? TimeSpan.FromSeconds(30));
        while (true)
        {
            Task beat;
            lock (gate) beat = next.Task;
            if (condition()) return;
            try
            {
                await beat.WaitAsync(deadline.Token);
            }
            catch (OperationCanceledException)
            {
                throw new TimeoutException($"Waited in vain: {what}.");
            }
        }
    }
}
