using System.Collections.Immutable;

namespace Bot.Core.Conversation;

/// <summary>A reply as data, the same for <c>bot ask --json</c> and for every API.</summary>
public sealed record AnswerRecord(
    string Question,
    bool Answered,
    ImmutableArray<QuoteRecord> Quotes,
    ImmutableArray<QuoteRecord> Related,
    ImmutableArray<string> Suggestions)
{
    public static AnswerRecord From(Reply reply) => new(
        reply.Question,
        reply.Answered,
        [.. reply.Quotes.Select(QuoteRecord.From)],
        [.. reply.Related.Select(QuoteRecord.From)],
        reply.Suggestions);
}
