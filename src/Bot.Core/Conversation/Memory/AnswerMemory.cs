namespace Bot.Core.Conversation.Memory;

/// <summary>The last answer of each user and of each channel: bounded, forgetful, in memory only.</summary>
public sealed class AnswerMemory(ConversationOptions options, TimeProvider clock)
{
    private readonly ExpiringMap<MemoryKey, LastAnswer> answers =
        new(options.RememberedAnswers, TimeSpan.FromMinutes(options.ForgetAfterMinutes), clock);

    /// <summary>Number of answers remembered now.</summary>
    public int Count => answers.Count;

    /// <summary>Keeps an answer for its user in this channel, and for whoever else speaks there next; the same for the channel around a thread.</summary>
    public void Remember(IncomingMessage message, LastAnswer answer)
    {
        foreach (var channel in ChannelsOf(message))
        {
            answers.Set(new MemoryKey(message.Platform, channel, null), answer);
            answers.Set(new MemoryKey(message.Platform, channel, message.User), answer);
        }
    }

    /// <summary>The last answer to this user in this channel, else the last one in this channel, else so around it; null when there is none any more.</summary>
    public LastAnswer? Recall(IncomingMessage message)
    {
        foreach (var channel in ChannelsOf(message))
        {
            if (answers.TryGet(new MemoryKey(message.Platform, channel, message.User), out var own)) return own;
            if (answers.TryGet(new MemoryKey(message.Platform, channel, null), out var shared)) return shared;
        }

        return null;
    }

    private static IEnumerable<string> ChannelsOf(IncomingMessage message) =>
        message.ParentChannel is { } parent ? [message.Channel, parent] : [message.Channel];

    private readonly record struct MemoryKey(string Platform, string Channel, string? User);
}
