using System.Collections.Immutable;

namespace Bot.Evaluation.Sets;

/// <summary>Passages, questions, and which passages answer which question.</summary>
/// <param name="Name">The folder's name.</param>
/// <param name="Corpus">The passages.</param>
/// <param name="Questions">The questions, those without an answer among them.</param>
/// <param name="Judgements">By question id: the grade of each passage judged relevant, by passage id.</param>
internal sealed record QuestionSet(
    string Name,
    ImmutableArray<CorpusLine> Corpus,
    ImmutableArray<QuestionLine> Questions,
    IReadOnlyDictionary<string, IReadOnlyDictionary<string, int>> Judgements)
{
    private static readonly IReadOnlyDictionary<string, int> None = new Dictionary<string, int>();

    /// <summary>The passages judged relevant to a question; empty for one that no passage answers.</summary>
    public IReadOnlyDictionary<string, int> JudgedFor(QuestionLine question) => Judgements.GetValueOrDefault(question.Id, None);
}
