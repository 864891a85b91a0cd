using System.Collections.Immutable;

namespace Bot.Core.Ranking;

/// <summary>A question as the ranker sees it.</summary>
public sealed record Query
{
    /// <summary>Terms kept of one question; a longer one is cut to its rarest.</summary>
    public const int MaxTerms = 64;

    /// <summary>The question's text.</summary>
    public required string Text { get; init; }

    /// <summary>Distinct terms, in order of their first appearance.</summary>
    public required ImmutableArray<QueryTerm> Terms { get; init; }

    /// <summary>Content words that follow each other in the question, as positions in <see cref="Terms"/>; both stand in the index.</summary>
    public required ImmutableArray<TermPair> Pairs { get; init; }

    /// <summary>Terms of the articles that are spelt much like those of the question.</summary>
    public ImmutableArray<TermVariant> Variants { get; init; } = [];

    /// <summary>Parts of the question in quotation marks: a passage must hold each as written.</summary>
    public ImmutableArray<string> Phrases { get; init; } = [];

    /// <summary>Whether any of its terms stands in the index.</summary>
    public bool HasKnownTerm => Terms.Any(term => term.Id is not null);

    /// <summary>The terms an answer must hold.</summary>
    public IEnumerable<QueryTerm> ContentTerms => Terms.Where(term => term.Role == QueryTermRole.Content);
}
