using System.Collections.Concurrent;
using Bot.Core.Conversation.Feedback;

namespace Bot.Chat.Tests;

/// <summary>Keeps feedback in memory.</summary>
internal sealed class KeptFeedback : IFeedbackLog
{
    public ConcurrentQueue<FeedbackRecord> Records { get; } = new();

    public ValueTask AppendAsync(FeedbackRecord record, CancellationToken cancellation)
    {
        Records.Enqueue(record);
        return ValueTask.CompletedTask;
    }
}
