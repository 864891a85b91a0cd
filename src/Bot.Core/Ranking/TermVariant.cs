namespace Bot.Core.Ranking;

/// <summary>A term of the articles that is spelt much like one of the question: an inflection, a compound, a misspelling.</summary>
/// <param name="Place">The question's term, as position in its list of terms.</param>
/// <param name="Id">The number of the term that is like it.</param>
/// <param name="Likeness">Above 0, below 1; falls fast, so that distant kin counts little.</param>
public readonly record struct TermVariant(int Place, int Id, double Likeness);
