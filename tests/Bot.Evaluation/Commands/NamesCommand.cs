using Bot.Core.Conversation.Answering;
using Bot.Evaluation.Measures;
using Bot.Evaluation.Reports;
using Bot.Evaluation.Runs;
using Bot.Evaluation.Sets;

namespace Bot.Evaluation.Commands;

/// <summary>
/// <c>names [set…]</c>: above how many answers it is said that a name which was asked for is missing, and how many are refused for a
/// name that stands nowhere: of the right answers, where that is a pity, and of those to questions that have none.
/// </summary>
internal static class NamesCommand
{
    private static readonly string[] Header = ["set", "right", "noted", "refused", "wrong", "noted", "refused", "unanswerable", "noted", "refused"];

    public static int Execute(CommandLine line, TextWriter output) => SetTable.Print(
        line, output, Header, (set, _) => Row(set, new AnswerFinder(line.Ranking, line.Quoting), line.Quoting.AnswerThreshold),
        "Answers by their first excerpt, and ×100 the shares of them that are noted or refused for their names.");

    private static string[] Row(QuestionSet set, AnswerFinder finder, double threshold)
    {
        var library = IndexedCorpus.Library(set.Corpus);
        var answers = set.Questions
            .Select(question => (Question: question, Found: finder.Find(library, new AnswerRequest(question.Text, RequestKind.Question))))
            .Where(asked => asked.Found.Confidence >= threshold && !asked.Found.Items.IsEmpty)
            .ToLookup(asked => asked.Question.Answers.IsEmpty ? 2 : IsRight(set, asked.Question, asked.Found) ? 0 : 1, asked => asked.Found);
        return [set.Name, .. Enumerable.Range(0, 3).SelectMany(kind => Shares([.. answers[kind]]))];
    }

    private static string[] Shares(Findings[] answers) => answers.Length == 0 ? ["0", "", ""] :
    [
        $"{answers.Length}",
        Percent.Of((double)answers.Count(found => found.Answered && !found.Missing(found.Items[0].Choose()).IsEmpty) / answers.Length),
        Percent.Of((double)answers.Count(found => !found.Answered) / answers.Length),
    ];

    // A sentence that answers may be quoted in part.
    private static bool IsRight(QuestionSet set, QuestionLine question, Findings found)
    {
        var quote = found.Items[0].Choose();
        return set.JudgedFor(question).ContainsKey(quote.Article.Id)
            && (QuoteMeasure.Holds(quote.Text, question.Answers) || question.Answers.Any(answer => answer.Contains(quote.Text, StringComparison.OrdinalIgnoreCase)));
    }
}
