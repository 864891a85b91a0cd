using Bot.Core.Conversation.Feedback;

namespace Bot.Benchmarks;

/// <summary>Keeps nothing.</summary>
internal sealed class NoFeedback : IFeedbackLog
{
    public ValueTask AppendAsync(FeedbackRecord record, CancellationToken cancellation) => ValueTask.CompletedTask;
}
