using System.Collections.Immutable;

namespace Bot.Core.Ranking;

/// <summary>Why a passage scored what it did: the rows of the sum.</summary>
/// <param name="Parts">Words in the order asked, then pairs; those that matched.</param>
/// <param name="Total">Their sum, equal to the passage's score to the last bit.</param>
public sealed record ScoreExplanation(ImmutableArray<ScorePart> Parts, double Total);
