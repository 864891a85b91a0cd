namespace Bot.Testing;

/// <summary>
/// A clock that stands still until a test advances it; timers fire during <see cref="Advance"/>, in order of their due time. The date
/// can be set apart from it, as it can on a machine: timers and timestamps do not notice.
/// </summary>
/// <param name="start">The first moment; 1 January 2026, noon UTC, when left out.</param>
public sealed class ManualTimeProvider(DateTimeOffset? start = null) : TimeProvider
{
    private readonly Lock _gate = new();
    private readonly List<ManualTimer> _timers = [];
    private readonly List<(TimeSpan? DueIn, TaskCompletionSource Reached)> _waiters = [];
    private TimeSpan _setAhead;
    private DateTimeOffset _now = start ?? new DateTimeOffset(2026, 1, 1, 12, 0, 0, TimeSpan.Zero);

    public override TimeZoneInfo LocalTimeZone => TimeZoneInfo.Utc;

    public override long TimestampFrequency => TimeSpan.TicksPerSecond;

    public override DateTimeOffset GetUtcNow()
    {
        lock (_gate) return _now + _setAhead;
    }

    public override long GetTimestamp()
    {
        lock (_gate) return _now.Ticks;
    }

    public override ITimer CreateTimer(TimerCallback callback, object? state, TimeSpan dueTime, TimeSpan period)
    {
        var timer = new ManualTimer(this, () => callback(state));
        timer.Change(dueTime, period);
        return timer;
    }

    /// <summary>Moves the clock and runs the timers that fall due on the way, each at its own moment, on the calling thread.</summary>
    public void Advance(TimeSpan by)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(by, TimeSpan.Zero);
        DateTimeOffset target;
        lock (_gate) target = _now + by;
        while (TakeDue(target) is { } timer) timer.Fire();
        lock (_gate) _now = target;
    }

    /// <summary>Sets the date ahead, or back when negative, while no time passes.</summary>
    public void SetDateAhead(TimeSpan by)
    {
        lock (_gate) _setAhead += by;
    }

    /// <summary>Completes once a timer is set that falls due in exactly this time from now: the code under test has begun to wait.</summary>
    public Task WhenATimerIsDueIn(TimeSpan dueIn) => WhenATimerIsSet(dueIn);

    /// <summary>Lets time pass as fast as timers fall due, until the task has completed, and returns what it returns.</summary>
    public async Task<T> PassUntilAsync<T>(Task<T> task)
    {
        while (!task.IsCompleted)
        {
            await Task.WhenAny(task, WhenATimerIsSet(null));
            if (!task.IsCompleted) AdvanceToTheNextTimer();
        }

        return await task;
    }

    internal void Schedule(ManualTimer timer, TimeSpan dueTime)
    {
        lock (_gate)
        {
            _timers.Remove(timer);
            bool Waits((TimeSpan? DueIn, TaskCompletionSource Reached) waiter) => waiter.DueIn is null || waiter.DueIn == dueTime;
            if (dueTime == Timeout.InfiniteTimeSpan) return;
            timer.Due = _now + dueTime;
            _timers.Add(timer);
            foreach (var waiter in _waiters.FindAll(Waits)) waiter.Reached.TrySetResult();
            _waiters.RemoveAll(Waits);
        }
    }

    private Task WhenATimerIsSet(TimeSpan? dueIn)
    {
        lock (_gate)
        {
            if (_timers.Any(timer => dueIn is null || timer.Due - _now == dueIn)) return Task.CompletedTask;
            var reached = new TaskCompletionSource(TaskCreationOptions.RunContinuationsAsynchronously);
            _waiters.Add((dueIn, reached));
            return reached.Task;
        }
    }

    private void AdvanceToTheNextTimer()
    {
        TimeSpan left;
        lock (_gate) left = _timers.Count == 0 ? TimeSpan.Zero : _timers.Min(timer => timer.Due) - _now;
        Advance(left > TimeSpan.Zero ? left : TimeSpan.Zero);
    }

    private ManualTimer? TakeDue(DateTimeOffset target)
    {
        lock (_gate)
        {
            var next = _timers.OrderBy(timer => timer.Due).FirstOrDefault(timer => timer.Due <= target);
            if (next is null) return null;
            _timers.Remove(next);
            if (next.Due > _now) _now = next.Due;
            return next;
        }
    }
}
