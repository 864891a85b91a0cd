using System.Collections.Immutable;
using Bot.Core.Conversation.Answering;
using Bot.Core.Quoting;

namespace Bot.Core.Conversation;

/// <summary>A quote as it stands in a reply.</summary>
/// <param name="Number">Its 1-based rank among the excerpts on the question: the n of <c>!context n</c>; 0 when it cannot be referred to.</param>
/// <param name="Quote">The verbatim text and where it stands.</param>
/// <param name="Score">The score of its passage; comparable within one question only.</param>
/// <param name="Role">Whether it answers, is merely near, or shows the surroundings.</param>
public sealed record Excerpt(int Number, Quote Quote, double Score, ExcerptRole Role)
{
    /// <summary>Names that were asked for and stand neither in the quote nor in its source; empty when nothing was asked by name.</summary>
    public ImmutableArray<MissingName> Missing { get; init; } = [];

    /// <summary>Where the quote comes from, in words and as a link.</summary>
    public Source Source { get; } = Source.Of(Quote);
}
