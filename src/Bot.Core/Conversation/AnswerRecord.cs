using System.Collections.Immutable;

namespace Bot.Core.Conversation;

/// <summary>A reply as data, the same for <c>bot ask --json</c> and for every API.</summary>
/// <param name="Question">What was asked.</param>
/// <param name="Answered">Whether it got what it asked for.</param>
/// <param name="Quotes">The excerpts that answer.</param>
/// <param name="Related">The excerpts that are merely near.</param>
/// <param name="Suggestions">Topics to try instead.</param>
/// <param name="Version">The snapshot of the articles: its hash and the time of indexing, "1a2b3c4d 2026-11-21T18:30:00Z".</param>
public sealed record AnswerRecord(
    string Question,
    bool Answered,
    ImmutableArray<QuoteRecord> Quotes,
    ImmutableArray<QuoteRecord> Related,
    ImmutableArray<string> Suggestions,
    string? Version)
{
    public static AnswerRecord From(Reply reply) => new(
        reply.Question,
        reply.Answered,
        [.. reply.Quotes.Select(QuoteRecord.From)],
        [.. reply.Related.Select(QuoteRecord.From)],
        reply.Suggestions,
        reply.Version?.Stamp);
}
