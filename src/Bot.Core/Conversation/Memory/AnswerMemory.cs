namespace Bot.Core.Conversation.Memory;

/// <summary>The last answer of each user and of each channel: bounded, forgetful, in memory only.</summary>
public sealed class AnswerMemory(ConversationOptions options, TimeProvider clock)
{
    private readonly ExpiringMap<MemoryKey, LastAnswer> answers =
        new(options.RememberedAnswers, TimeSpan.FromMinutes(options.ForgetAfterMinutes), clock);

    /// <summary>Number of answers remembered now.</summary>
    public int Count => answers.Count;

    /// <summary>Keeps an answer for its user in this channel, and for whoever else speaks there next.</summary>
    public void Remember(IncomingMessage message, LastAnswer answer)
    {
        answers.Set(new MemoryKey(message.Platform, message.Channel, null), answer);
        answers.Set(new MemoryKey(message.Platform, message.Channel, message.User), answer);
    }

    /// <summary>The last answer to this user in this channel, else the last one in this channel; null when there is none any more.</summary>
    public LastAnswer? Recall(IncomingMessage message)
    {
        if (answers.TryGet(new MemoryKey(message.Platform, message.Channel, message.User), out var own)) return own;
        return answers.TryGet(new MemoryKey(message.Platform, message.Channel, null), out var shared) ? shared : null;
    }

    private readonly record struct MemoryKey(string Platform, string Channel, string? User);
}
