using System.Collections.Immutable;

namespace Bot.Core.Checking.Matching;

/// <summary>What was found out about one text.</summary>
internal sealed record Verification
{
    /// <summary>The text that was checked.</summary>
    public required string Text { get; init; }

    public required Verdict Verdict { get; init; }

    /// <summary>In what it differs besides words.</summary>
    public FormDifferences Forms { get; init; }

    /// <summary>Changes of words, in order of the text.</summary>
    public ImmutableArray<Difference> Differences { get; init; } = [];

    /// <summary>The text and the article side by side; empty when they are the same.</summary>
    public ImmutableArray<ComparisonPart> Parts { get; init; } = [];

    /// <summary>Where it stands, in order of the text; several when it was put together.</summary>
    public ImmutableArray<Stretch> Stretches { get; init; } = [];

    /// <summary>In how many places it stands character for character; at most <see cref="ExactSearch.MostPlaces"/>.</summary>
    public int Places { get; init; }

    /// <summary>The word that its beginning or end cuts into; null when it consists of whole words.</summary>
    public string? CutWord { get; init; }

    /// <summary>A negation in the rest of the sentence that it is cut from; null when there is none.</summary>
    public string? NegationOutside { get; init; }

    /// <summary>Whether it is written like a whole sentence, though it is cut from a longer one.</summary>
    public bool PassesForWhole { get; init; }

    /// <summary>Whether all that was done to the words was to put them in another order.</summary>
    public bool IsReordered { get; init; }

    /// <summary>Whether it stands in the article before the paragraph that it follows in the paste.</summary>
    public bool IsMovedUp { get; init; }

    /// <summary>A citation or an address behind it, which was not looked for; null when there is none.</summary>
    public string? LeftAside { get; init; }

    /// <summary>Marks of footnotes in it, which were not looked for; null when there is none.</summary>
    public string? ReferenceMarks { get; init; }

    /// <summary>Whether it was pasted with HTML tags or character references, which were not looked for.</summary>
    public bool HasTags { get; init; }

    /// <summary>What stands in quotation marks in a text that does not stand as a whole, each part by itself.</summary>
    public ImmutableArray<Verification> Quoted { get; init; } = [];

    /// <summary>Whether the words around <see cref="Quoted"/> are nothing like the articles: a sentence of the writer's own.</summary>
    public bool IsOwnSentence { get; init; }

    /// <summary>Whether the articles have it: all words, nothing unmarked, and no "not" hidden by an ellipsis.</summary>
    public bool Stands => IsOwnSentence
        ? Quoted.All(part => part.Stands)
        : Verdict is Verdict.WordForWord or Verdict.ButForForm || Verdict == Verdict.AsMarked && !MayTurnSense;

    /// <summary>Whether words in brackets take the place of words of the article.</summary>
    public bool ReplacesWords => Differences.Any(difference => difference is { Kind: DifferenceKind.Bracketed, Words: > 0 });

    /// <summary>Whether something that turns a sentence round was left out or put in.</summary>
    public bool MayTurnSense => Differences.Any(difference => difference.Negation is not null);
}
