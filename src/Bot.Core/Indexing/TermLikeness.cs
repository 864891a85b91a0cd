namespace Bot.Core.Indexing;

/// <summary>A term and how much it is spelt like the one asked for.</summary>
/// <param name="Term">The term's number.</param>
/// <param name="Likeness">Above 0 to 1.</param>
public readonly record struct TermLikeness(int Term, double Likeness);
