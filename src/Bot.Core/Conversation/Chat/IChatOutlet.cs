namespace Bot.Core.Conversation.Chat;

/// <summary>What an edge can do with an answer. Failures of the platform are the edge's to mend or to log.</summary>
public interface IChatOutlet
{
    /// <summary>Posts the answer to a message.</summary>
    /// <returns>The answer's id, for edits and deletions; null when it could not be posted or cannot be changed later.</returns>
    Task<string?> PostAsync(ChatMessage message, Reply reply, CancellationToken cancellation);

    /// <summary>Replaces an answer, for its question was edited.</summary>
    /// <returns>False when the answer is gone or cannot be changed any more, so that a new one is to be posted.</returns>
    Task<bool> EditAsync(ChatMessage message, string answerId, Reply reply, CancellationToken cancellation);

    /// <summary>Takes an answer away, for its question is gone or is no question any more.</summary>
    Task DeleteAsync(string channel, string answerId, CancellationToken cancellation);

    /// <summary>Shows that an answer is on its way although it takes long.</summary>
    Task AnnounceAsync(ChatMessage message, CancellationToken cancellation);

    /// <summary>Takes the announcement back, for the answer is there or will not come.</summary>
    Task WithdrawAsync(ChatMessage message, CancellationToken cancellation);

    /// <summary>Records that a reply could not be made; the asker is told so in a plain sentence, without the reason.</summary>
    void Failed(ChatMessage message, Exception reason);
}
