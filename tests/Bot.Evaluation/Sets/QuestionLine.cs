using System.Collections.Immutable;

namespace Bot.Evaluation.Sets;

/// <summary>One line of <c>queries.jsonl</c>.</summary>
/// <param name="Id">The question's id.</param>
/// <param name="Text">The question.</param>
/// <param name="Answers">Texts any one of which answers it; empty when nothing does.</param>
internal sealed record QuestionLine(string Id, string Text, ImmutableArray<string> Answers);
