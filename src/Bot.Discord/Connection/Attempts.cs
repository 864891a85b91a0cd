using Bot.Core.Conversation.Chat;

namespace Bot.Discord.Connection;

/// <summary>Counts the failures in a row of one thing that is tried again.</summary>
internal sealed class Attempts(TimeSpan start, TimeSpan maximum, Random random)
{
    private int failures;

    /// <summary>The pause after one more failure.</summary>
    public TimeSpan Next() => Backoff.Delay(++failures, start, maximum, random.NextDouble());

    /// <summary>Forgets earlier failures.</summary>
    public void Reset() => failures = 0;
}
