using System.Collections.Immutable;
using Bot.Core.Indexing;
using Bot.Core.Ranking;
using Bot.Core.Ranking.Sentences;
using Bot.Evaluation.Measures;
using Bot.Evaluation.Runs;
using Bot.Evaluation.Sets;

namespace Bot.Evaluation.Fitting;

/// <summary>Reads the candidates of a sample of a set's questions: the sentences of the best passages by words.</summary>
internal sealed class CandidateReader(RankingOptions options, int sample, int seed)
{
    private const int Passages = 10;

    private readonly Ranker ranker = new(options);

    /// <summary>One group of candidates a question.</summary>
    public ImmutableArray<Candidate[]> Read(QuestionSet set)
    {
        var index = IndexedCorpus.Build(set.Corpus);
        var questions = set.Questions.Where(question => !question.Answers.IsEmpty && set.JudgedFor(question).Count > 0).ToArray();
        new Random(seed).Shuffle(questions);
        return [.. questions.Take(sample).AsParallel().AsOrdered().Select(question => Of(set, index, question)).Where(group => group.Length > 0)];
    }

    private Candidate[] Of(QuestionSet set, SearchIndex index, QuestionLine question)
    {
        var query = QueryParser.Parse(index, question.Text);
        var ranked = ranker.Rank(index, query, Passages);
        using var reader = EvidenceReader.Open(index, query);
        var judged = set.JudgedFor(question);
        return
        [
            .. from found in ranked
            let evidence = reader.Read(found.Passage)
            from sentence in evidence.Sentences
            let text = sentence.Span.Slice(found.Passage.Article.Text)
            select new Candidate(
                [.. new[] { found.Score, evidence.TitleCoverage }.Concat(sentence.Features).Select(value => value / evidence.Unit)],
                QuoteMeasure.Holds(text, question.Answers),
                judged.ContainsKey(found.Passage.Article.Id)),
        ];
    }
}
