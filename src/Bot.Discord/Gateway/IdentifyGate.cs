namespace Bot.Discord.Gateway;

/// <summary>Lets sessions be started no faster and no more often than Discord allows; resumes need no leave.</summary>
internal sealed class IdentifyGate(int maxConcurrency, int remaining, TimeSpan resetAfter, TimeSpan interval, TimeProvider clock)
{
    private readonly SemaphoreSlim turn = new(1, 1);
    private readonly Dictionary<int, long> lastByLane = [];
    private readonly long createdAt = clock.GetTimestamp();
    private int left = remaining;

    /// <summary>Waits until a shard may start a session, and counts it.</summary>
    public async Task WaitAsync(int shard, CancellationToken cancellation)
    {
        await turn.WaitAsync(cancellation).ConfigureAwait(false);
        try
        {
            if (left <= 0) await WaitForResetAsync(cancellation).ConfigureAwait(false);
            var lane = shard % Math.Max(1, maxConcurrency);
            if (lastByLane.TryGetValue(lane, out var last) && interval - clock.GetElapsedTime(last) is var wait && wait > TimeSpan.Zero)
                await Task.Delay(wait, clock, cancellation).ConfigureAwait(false);
            lastByLane[lane] = clock.GetTimestamp();
            left--;
        }
        finally
        {
            turn.Release();
        }
    }

    private async Task WaitForResetAsync(CancellationToken cancellation)
    {
        if (resetAfter - clock.GetElapsedTime(createdAt) is var wait && wait > TimeSpan.Zero)
            await Task.Delay(wait, clock, cancellation).ConfigureAwait(false);
        // Discord counts anew from here; what it grants then is not known, but one session always is.
        left = 1;
    }
}
