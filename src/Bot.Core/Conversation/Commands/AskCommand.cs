using Bot.Core.Conversation.Answering;

namespace Bot.Core.Conversation.Commands;

/// <summary>Answers a question; a few words that are none are taken for a topic.</summary>
internal sealed class AskCommand : Command, IAsksArticles
{
    public override string Name => "ask";

    public override string Usage => "ask [in:<article>] <question>";

    public override string Summary => "excerpts that answer a question; in:2 or in:<file> asks one article only";

    public override bool Fits(string arguments) => true;

    public override Reply? Answer(Exchange exchange, string arguments) => arguments.Length == 0
        ? exchange.Refuse($"There is no word in that to look for. Say {exchange.Written(Usage)}, or {exchange.Written("help")}.")
        : Answers.To(exchange, RequestOf(arguments));

    public AnswerRequest RequestOf(string arguments)
    {
        var (text, article) = ArticleFilter.Split(arguments);
        return new AnswerRequest(text, QuestionForm.KindOf(text, maxTopicWords: 3), article);
    }
}
