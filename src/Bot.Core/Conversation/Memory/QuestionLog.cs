using System.Collections.Immutable;

namespace Bot.Core.Conversation.Memory;

/// <summary>The latest questions, so that an operator sees what the articles lack; empty unless <see cref="PrivacyOptions.KeepQuestions"/>. Safe for several threads.</summary>
/// <param name="options">Whether questions are kept at all.</param>
public sealed class QuestionLog(PrivacyOptions options)
{
    /// <summary>How many questions are kept.</summary>
    public const int Capacity = 100;

    /// <summary>How much of a question is kept, in UTF-16 code units.</summary>
    public const int MaxLength = 300;

    private readonly Lock gate = new();
    private readonly Queue<KeptQuestion> kept = new();

    /// <summary>Whether questions are kept.</summary>
    public bool IsKept => options.KeepQuestions;

    /// <summary>The questions kept now, latest first.</summary>
    public ImmutableArray<KeptQuestion> Latest
    {
        get
        {
            lock (gate) return [.. kept.Reverse()];
        }
    }

    /// <summary>Keeps a question, if questions are kept.</summary>
    /// <param name="message">What was asked.</param>
    /// <param name="isAnswered">As in <see cref="Reply.Answered"/>.</param>
    /// <param name="askedAt">When.</param>
    public void Add(IncomingMessage message, bool isAnswered, DateTimeOffset askedAt)
    {
        if (!IsKept) return;
        var text = message.Text.Length <= MaxLength ? message.Text : string.Concat(message.Text.AsSpan(0, MaxLength - 1), "…");
        lock (gate)
        {
            if (kept.Count == Capacity) kept.Dequeue();
            kept.Enqueue(new KeptQuestion(text, message.Platform, isAnswered, askedAt.ToUniversalTime()));
        }
    }
}
