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
        var checker = new QuotationChecker(exchange.Library.Words.Value);
        var found = checker.Check(arguments);
        if (found.IsEmpty) return exchange.Refuse($"Say {exchange.Written("verify")} with the text to be checked.");
        var writer = new VerificationReply(exchange);
        var blocks = writer.Write(found);
        var stands = found.All(verification => verification.Stands);

        // An analyst's own sentence around a quotation is no quotation; what is in its quotation marks is.
        if (!stands && checker.CheckQuotedParts(arguments) is { IsEmpty: false } parts)
        {
            blocks = [.. blocks, .. writer.WriteParts(parts)];
            stands = parts.All(part => part.Stands);
        }

        var reply = exchange.Say([.. blocks]) with { Answered = stands };
        Answers.Remember(exchange, reply, _ => null);
        return reply;
    }
}
