namespace Bot.Core.Conversation.Feedback;

/// <summary>Where feedback is kept: one JSON line a record, only ever appended to.</summary>
public interface IFeedbackLog
{
    /// <summary>Appends a record. A failure is logged, not thrown: nobody's thanks depend on it.</summary>
    ValueTask AppendAsync(FeedbackRecord record, CancellationToken cancellation);
}
