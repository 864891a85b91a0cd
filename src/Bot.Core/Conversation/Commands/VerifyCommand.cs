using Bot.Core.Checking.Matching;

namespace Bot.Core.Conversation.Commands;

/// <summary>Says whether a text stands in an article word for word, and where.</summary>
internal sealed class VerifyCommand : Command
{
    public override string Name => "verify";

    public override string Usage => "verify <text>";

    public override string Summary => "whether a quotation stands in the articles word for word, and where";

    public override bool Fits(string arguments) => arguments.Length > 0;

    public override Reply Answer(Exchange exchange, string arguments)
    {
        if (exchange.Library.Articles.IsEmpty) return exchange.Refuse(Answers.NoArticles(exchange.Library));
        var found = new QuotationChecker(exchange.Library.Words.Value).Check(arguments);
        if (found.IsEmpty) return exchange.Refuse($"Say {exchange.Written("verify")} with the text to be checked.");
        var blocks = new VerificationReply(exchange).Write(found);
        var reply = exchange.Say([.. blocks]) with { Answered = found.All(verification => verification.Stands) };
        Answers.Remember(exchange, reply, _ => null);
        return reply;
    }
}
