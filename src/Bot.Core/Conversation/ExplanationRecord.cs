using System.Collections.Immutable;
using Bot.Core.Ranking;

namespace Bot.Core.Conversation;

/// <summary>Why an excerpt was chosen, as data.</summary>
/// <param name="Rows">What was added up.</param>
/// <param name="Sum">The score of the passage.</param>
public sealed record ExplanationRecord(ImmutableArray<ExplanationRow> Rows, double Sum)
{
    public static ExplanationRecord From(ScoreExplanation explanation) =>
        new([.. explanation.Parts.Select(ExplanationRow.From)], explanation.Total);
}
