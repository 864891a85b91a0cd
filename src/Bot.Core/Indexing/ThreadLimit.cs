namespace Bot.Core.Indexing;

/// <summary>How many threads work on something together.</summary>
internal static class ThreadLimit
{
    /// <summary>
    /// Keeps all that is done with these options to so many threads at a time, also what is done in parallel inside of what is: otherwise
    /// there would be more threads than processors, and those that others wait for would be held up.
    /// </summary>
    /// <param name="threads">At least 1.</param>
    public static ParallelOptions Of(int threads) => new()
    {
        MaxDegreeOfParallelism = threads,
        TaskScheduler = new ConcurrentExclusiveSchedulerPair(TaskScheduler.Default, threads).ConcurrentScheduler,
    };
}
