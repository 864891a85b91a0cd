namespace Bot.Discord;

/// <summary>How long the client waits for what. The defaults suit Discord; tests shorten them.</summary>
public sealed record DiscordTimings
{
    /// <summary>A request without an answer is cut after this.</summary>
    public TimeSpan RequestTimeout { get; init; } = TimeSpan.FromSeconds(10);

    /// <summary>First pause before trying again; doubles up to <see cref="BackoffMaximum"/>, with jitter.</summary>
    public TimeSpan BackoffStart { get; init; } = TimeSpan.FromSeconds(1);

    public TimeSpan BackoffMaximum { get; init; } = TimeSpan.FromMinutes(1);

    /// <summary>Shortest wait after "invalid session"; Discord asks for a random 1 to 5 s.</summary>
    public TimeSpan InvalidSessionMinimum { get; init; } = TimeSpan.FromSeconds(1);

    public TimeSpan InvalidSessionMaximum { get; init; } = TimeSpan.FromSeconds(5);

    /// <summary>Within this long only <c>max_concurrency</c> sessions may be started.</summary>
    public TimeSpan IdentifyInterval { get; init; } = TimeSpan.FromSeconds(5);

    /// <summary>A connection that has not said hello after this is given up.</summary>
    public TimeSpan HelloTimeout { get; init; } = TimeSpan.FromSeconds(20);

    /// <summary>How long to wait for the other side when closing.</summary>
    public TimeSpan CloseTimeout { get; init; } = TimeSpan.FromSeconds(2);

    /// <summary>How long answers that are under way may take at shutdown.</summary>
    public TimeSpan FinishTimeout { get; init; } = TimeSpan.FromSeconds(5);

    /// <summary>An interaction that has no answer after this gets the promise of one. Discord allows 3 s, the network takes its share.</summary>
    public TimeSpan DeferAfter { get; init; } = TimeSpan.FromMilliseconds(500);
}
