namespace Bot.Core.Checking.Matching;

/// <summary>A part of two texts laid side by side.</summary>
/// <param name="Kind">Whether they are the same here.</param>
/// <param name="Yours">The text that was checked.</param>
/// <param name="Theirs">The article's text: a slice of it, never anything else.</param>
public readonly record struct ComparisonPart(ComparisonKind Kind, string Yours, string Theirs);
