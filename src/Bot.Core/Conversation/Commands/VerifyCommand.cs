using Bot.Core.Checking.Matching;

namespace Bot.Core.Conversation.Commands;

/// <summary>Says whether a text stands in an article word for word, and where.</summary>
internal sealed class VerifyCommand : Command
{
    public override string Name => "verify";

    // The command line has "check".
    public override string? OtherName => "check";

    public override string Usage => "verify <text>";

    public override string Summary => "whether a quotation stands in the articles word for word, and where";

    public override bool Fits(string arguments) => true;

    public override Reply Answer(Exchange exchange, string arguments)
    {
        if (exchange.Library.Articles.IsEmpty) return exchange.Refuse(Answers.NoArticles(exchange.Library));
        var found = new QuotationChecker(exchange.Library.Words.Value).Check(arguments);
        if (found.IsEmpty) return exchange.Refuse($"Say {exchange.Written("verify")} with the text to be checked.");
        var stands = found.All(verification => verification is { Stands: true, IsMovedUp: false });
        var reply = exchange.Say([.. new VerificationReply(exchange).Write(found)]) with { Answered = stands };
        Answers.Remember(exchange, reply, _ => null);
        return reply;
    }
}
