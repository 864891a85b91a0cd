using System.Collections.Immutable;
using Bot.Core.Quoting;

namespace Bot.Core.Conversation.Answering;

/// <summary>What the articles have on a request.</summary>
public sealed record Findings
{
    /// <summary>The request, with misspelt words put right.</summary>
    public required AnswerRequest Request { get; init; }

    /// <summary>Everything worth showing, best first; what is merely near when <see cref="Answered"/> is false.</summary>
    public required ImmutableArray<Finding> Items { get; init; }

    /// <summary>How many passages there are, those included that are too many to be paged through.</summary>
    public required int Total { get; init; }

    public required bool Answered { get; init; }

    /// <summary>0 to 1.</summary>
    public required double Confidence { get; init; }

    /// <summary>The misspelt words and those put in their place; empty when every word was taken as typed.</summary>
    public ImmutableArray<Correction> Corrections { get; init; } = [];

    /// <summary>False when the request has no word to look for: only stop words or signs.</summary>
    public bool HasWords { get; init; } = true;

    /// <summary>False for a question about no subject, such as "What are the articles about?".</summary>
    public bool NamesSubject { get; init; } = true;

    /// <summary>Names that were asked for and stand nowhere in the articles; then nothing counts as an answer.</summary>
    public ImmutableArray<string> Unknown { get; init; } = [];

    /// <summary>Tells which of the names that were asked for a quote and its source do not hold.</summary>
    public Func<Quote, ImmutableArray<MissingName>> Missing { get; init; } = _ => [];

    /// <summary>What there is on a request without a word to look for.</summary>
    public static Findings None(AnswerRequest request) =>
        new() { Request = request, Items = [], Total = 0, Answered = false, Confidence = 0, HasWords = false };
}
