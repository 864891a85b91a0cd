namespace Bot.Core.Conversation.Chat;

/// <summary>
/// The state of one event of a chat platform while it is handled, such as a question, a click or a command. Each event has a service
/// scope of its own, which holds it and ends with the handling; so it is used by one handler alone.
/// </summary>
/// <param name="clock">Counts its age by timestamps, which no change of the machine's date touches.</param>
public sealed class Errand(TimeProvider clock)
{
    private readonly long arrivedAt = clock.GetTimestamp();

    /// <summary>Time since the event arrived. Platforms take answers for a limited time.</summary>
    public TimeSpan Age => clock.GetElapsedTime(arrivedAt);

    /// <summary>Whether the platform was told that the answer comes later.</summary>
    public bool IsPromised { get; set; }
}
