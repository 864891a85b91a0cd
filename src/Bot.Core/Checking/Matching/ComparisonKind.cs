namespace Bot.Core.Checking.Matching;

/// <summary>What a part of a comparison says.</summary>
public enum ComparisonKind
{
    /// <summary>Both texts are the same.</summary>
    Same,

    /// <summary>They differ here; either side may be empty.</summary>
    Differs,

    /// <summary>What follows stands elsewhere in the articles.</summary>
    Break,
}
