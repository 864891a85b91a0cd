namespace Bot.Core.Checking.Matching;

/// <summary>One change of words.</summary>
/// <param name="Kind">What was done.</param>
/// <param name="Yours">The words of the text that was checked; empty when it only leaves out.</param>
/// <param name="Theirs">The words of the article; empty when it only adds.</param>
/// <param name="Words">Number of the article's words that are left out or replaced.</param>
internal sealed record Difference(DifferenceKind Kind, string Yours, string Theirs, int Words)
{
    /// <summary>Whether the change is one that careful writers are free to make, as they mark it.</summary>
    public bool IsMarked => Kind is DifferenceKind.Omission or DifferenceKind.FarOmission or DifferenceKind.Bracketed;

    /// <summary>The part of the article's words that belongs to sentences of which a part is kept; all of them when null.</summary>
    public string? OfKeptSentences { get; init; }

    /// <summary>A word like "not", or one made its opposite as in "[un]likely", that only the one side has; null when there is none.</summary>
    public string? Negation =>
        Kind is DifferenceKind.Joined or DifferenceKind.Reordered or DifferenceKind.OtherArticle ? null
        : (Negations.FirstIn(Yours), Negations.FirstIn(OfKeptSentences ?? Theirs)) switch
        {
            ({ } mine, null) => mine,
            (null, { } theirs) => theirs,
            _ => Negations.OppositeOf(Yours, Theirs),
        };
}
