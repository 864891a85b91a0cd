using Bot.Core.Articles;
using Bot.Core.Conversation.Actions;
using Bot.Core.Conversation.Answering;
using Bot.Core.Conversation.Feedback;
using Bot.Core.Conversation.Memory;
using Bot.Core.Quoting;

namespace Bot.Core.Conversation.Commands;

/// <summary>Carries out what buttons ask for, by bringing back the answer they hang on and then running the command of that name.</summary>
internal sealed class ActionHandler(CommandTable commands, CommandParser parser)
{
    private const string Unknown = "That button is not one of mine, or it is older than I can read. Please ask again.";
    private const string Changed = "The article has changed since that answer. Please ask again to quote it as it stands now.";
    private const string NotYours = "Only the one who asked, or a moderator, can take this answer away.";

    public ActionOutcome Handle(Exchange exchange, ActionRequest request)
    {
        if (!ActionToken.TryParse(request.Token, out var token)) return Say(exchange, Unknown);
        return token.Kind switch
        {
            ActionKind.Delete => Delete(exchange, request, token),
            ActionKind.Share => new ActionOutcome(Ask(exchange), IsPrivate: false),
            ActionKind.Helpful or ActionKind.Unhelpful => Say(exchange, FeedbackDesk.Thanks),
            _ => Run(exchange, token, token.IsPrivateUnder(request.IsPrivate)),
        };
    }

    private static ActionOutcome Delete(Exchange exchange, ActionRequest request, ActionToken token) =>
        request.IsModerator || token.User == request.Message.User ? new ActionOutcome(null, DeletesAnswer: true) : Say(exchange, NotYours);

    private ActionOutcome Run(Exchange exchange, ActionToken token, bool isPrivate)
    {
        var article = exchange.Library.Articles.FirstOrDefault(article => article.ContentHash == token.ContentHash);
        if (article is null) return Say(exchange, Changed);
        if (token.Span.IsEmpty || token.Span.End > article.Text.Length) return Say(exchange, Unknown);
        if (token.Kind == ActionKind.Continue) return new ActionOutcome(Rest(exchange, article, token));
        if (commands.Find(token.Kind.ToString()) is not { } command) return Say(exchange, Unknown);
        if (token.Kind is ActionKind.Context or ActionKind.Cite) return About(exchange, article, token, command, RequestOf(exchange));
        if (RequestOf(exchange) is not { } asked) return Say(exchange, Unknown);
        if (token.Kind == ActionKind.Compare) return new ActionOutcome(command.Answer(exchange, asked.Text), IsPrivate: isPrivate);
        return token.Kind == ActionKind.More ? More(exchange, token, command, asked, isPrivate) : About(exchange, article, token, command, asked);
    }

    private static ActionOutcome More(Exchange exchange, ActionToken token, Command command, AnswerRequest asked, bool isPrivate)
    {
        var shown = Answers.Excerpts(Answers.Repeat(exchange, asked), 0, token.Number, ExcerptRole.Answer).Select(Answers.Shown);
        return new ActionOutcome(command.Answer(After(exchange, new LastAnswer(asked, [.. shown])), ""), IsPrivate: isPrivate);
    }

    // What stands around an excerpt, and how to cite it, can be said also where the question is not known.
    private static ActionOutcome About(Exchange exchange, Article article, ActionToken token, Command command, AnswerRequest? asked)
    {
        var last = new LastAnswer(asked, [new ShownExcerpt(token.Number, article.Id, token.ContentHash, token.Span)]);
        return new ActionOutcome(command.Answer(After(exchange, last), $"{token.Number}"));
    }

    private static Exchange After(Exchange exchange, LastAnswer last)
    {
        exchange.Memory.Remember(exchange.Message, last);
        return exchange with { Last = last };
    }

    private static Reply Rest(Exchange exchange, Article article, ActionToken token) =>
        exchange.Say(new ExcerptBlock(new Excerpt(token.Number, new Quote(article, token.Span), 0, ExcerptRole.Context)));

    private Reply? Ask(Exchange exchange) =>
        parser.Parse(exchange.Message) is { } call ? call.Command.Answer(exchange, call.Arguments) : null;

    // Only questions and topics have excerpts; their commands say how the text is taken.
    private AnswerRequest? RequestOf(Exchange exchange) =>
        parser.Parse(exchange.Message) is { Command: IAsksArticles command } call
            ? Answers.Settle(exchange, command.RequestOf(call.Arguments))
            : null;

    private static ActionOutcome Say(Exchange exchange, string sentence) => new(exchange.Refuse(sentence));
}
