using System.Collections.Immutable;
using Bot.Core.Conversation.Answering;

namespace Bot.Core.Conversation.Memory;

/// <summary>What "more" and "context" refer to.</summary>
/// <param name="Request">What was asked; null when the excerpts were not found by a question.</param>
/// <param name="Shown">The excerpts shown so far, in order.</param>
public sealed record LastAnswer(AnswerRequest? Request, ImmutableArray<ShownExcerpt> Shown)
{
    /// <summary>Id of the article that was spoken of since, which "it" then means; null for the articles of the excerpts.</summary>
    public string? Article { get; init; }
}
