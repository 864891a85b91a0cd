using Bot.Core.Conversation.Answering;

namespace Bot.Core.Conversation.Commands;

/// <summary>What a prefix before any other word means: excerpts on that word or phrase.</summary>
internal sealed class TopicCommand(CommandTable commands) : Command, IAsksArticles
{
    private const int MaxTopicWords = 6;

    public override string Name => "";

    public override string Usage => "<topic>";

    public override string Summary => "excerpts on any word or phrase of the articles; in \"quotation marks\" as written";

    public override bool Fits(string arguments) => false;

    public override Reply? Answer(Exchange exchange, string arguments)
    {
        // An overheard "!stats" is not taken for a misspelt "state".
        var request = RequestOf(arguments) with { CorrectsNamesOnly = exchange.Message.Addressing == Addressing.Overheard };
        var reply = Answers.To(exchange, request);
        if (reply.Answered) return reply;
        return Answers.IsPassedOver(exchange, request) ? null : WithCommandMeant(exchange, arguments, reply);
    }

    private Reply WithCommandMeant(Exchange exchange, string arguments, Reply reply) => commands.Near(arguments.Split(' ')[0]) is { } command
        ? reply with { Blocks = reply.Blocks.Insert(1, new TextBlock($"Did you mean {exchange.Written(command.Usage)}?")) }
        : reply;

    public AnswerRequest RequestOf(string arguments)
    {
        var (text, article) = ArticleFilter.Split(arguments);
        return new AnswerRequest(text, QuestionForm.KindOf(text, MaxTopicWords), article);
    }
}
