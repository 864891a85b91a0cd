using System.Collections.Immutable;

namespace Bot.Core.Conversation;

/// <summary>A reply as data, the same for <c>bot ask --json</c> and for every API.</summary>
/// <param name="Question">What was asked.</param>
/// <param name="Answered">Whether it got what it asked for.</param>
/// <param name="Text">What the reply says beside its excerpts, as plain text: a refusal, a list, a note on what is missing.</param>
/// <param name="Quotes">The excerpts that answer.</param>
/// <param name="Related">The excerpts that are merely near.</param>
/// <param name="Suggestions">Topics, or a word spelt alike, to try instead.</param>
/// <param name="Corrections">The misspelt words that were put right before anything was looked up.</param>
/// <param name="Version">The snapshot of the articles: its hash and the time of indexing, "1a2b3c4d 2026-11-21T18:30:00Z".</param>
public sealed record AnswerRecord(
    string Question,
    bool Answered,
    string Text,
    ImmutableArray<QuoteRecord> Quotes,
    ImmutableArray<QuoteRecord> Related,
    ImmutableArray<string> Suggestions,
    ImmutableArray<Correction> Corrections,
    string? Version)
{
    public static AnswerRecord From(Reply reply) => From(reply, _ => null);

    internal static AnswerRecord From(Reply reply, Func<Excerpt, ExplanationRecord?> explain) => new(
        reply.Question,
        reply.Answered,
        ReplyText.WithoutExcerpts(reply),
        [.. reply.Quotes.Select(excerpt => QuoteRecord.From(excerpt) with { Explanation = explain(excerpt) })],
        [.. reply.Related.Select(excerpt => QuoteRecord.From(excerpt) with { Explanation = explain(excerpt) })],
        reply.Suggestions,
        reply.Corrections,
        reply.Version?.Stamp);
}
