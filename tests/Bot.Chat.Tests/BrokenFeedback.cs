using Bot.Core.Conversation.Feedback;

namespace Bot.Chat.Tests;

/// <summary>Fails in a way that nobody foresaw.</summary>
internal sealed class BrokenFeedback : IFeedbackLog
{
    public ValueTask AppendAsync(FeedbackRecord record, CancellationToken cancellation) => throw new InvalidDataException("The file is broken.");
}
