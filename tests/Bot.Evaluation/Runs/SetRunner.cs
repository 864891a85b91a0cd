using System.Collections.Immutable;
using Bot.Core.Indexing;
using Bot.Core.Passages;
using Bot.Core.Quoting;
using Bot.Core.Ranking;
using Bot.Evaluation.Sets;

namespace Bot.Evaluation.Runs;

/// <summary>Asks the product's ranker and quote selector every question of a set.</summary>
internal sealed class SetRunner(RankingOptions ranking, QuotingOptions quoting)
{
    private const int MaxPassages = 100;

    private readonly Ranker ranker = new(ranking);

    /// <summary>One line a question, in order.</summary>
    public ImmutableArray<RunLine> Run(SearchIndex index, IEnumerable<QuestionLine> questions) =>
        [.. questions.AsParallel().AsOrdered().Select(question => Answer(index, question))];

    private RunLine Answer(SearchIndex index, QuestionLine question)
    {
        var query = QueryParser.Parse(index, question.Text);
        var ranked = ranker.Rank(index, query, MaxPassages);
        var best = ranked.FirstOrDefault();
        var confidence = Answerability.Confidence(query, best);
        var quoted = best?.Passage ?? index.Passages[0];
        return new RunLine(
            question.Id,
            [.. ranked.Select(passage => new RunPassage(passage.Passage.Article.Id, passage.Score))],
            Quote(index, query, quoted, 1),
            Quote(index, query, quoted, quoting.MaxSentences),
            best is not null && confidence >= quoting.AnswerThreshold,
            confidence);
    }

    // The measure allows for three sentences, so all three are filled; in chat a quote ends when it says enough.
    private static RunQuote Quote(SearchIndex index, Query query, Passage passage, int sentences) =>
        new(QuoteSelector.Select(index, query, passage, sentences, enough: 1).Text, passage.Article.Id);
}
