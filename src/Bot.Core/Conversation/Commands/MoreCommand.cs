using Bot.Core.Conversation.Actions;

namespace Bot.Core.Conversation.Commands;

/// <summary>Shows the next excerpts of the last answer.</summary>
internal sealed class MoreCommand : Command
{
    public override string Name => "more";

    public override string Usage => "more";

    public override string Summary => "the next excerpts for the last answer";

    public override bool Fits(string arguments) => arguments.Length == 0;

    public override Reply Answer(Exchange exchange, string arguments)
    {
        if (exchange.Last is not { } last || last is { Request: null, Shown: [], Article: not null }) return exchange.Refuse("There is no last answer to continue. Ask something first.");
        if (last.Shown.IsEmpty) return exchange.Refuse("There is nothing more to show: the last question found no excerpt.");
        if (last.Request is not { } request) return exchange.Refuse("That was all: nothing more was found.");
        var findings = Answers.Repeat(exchange, request);
        var skip = last.Shown.Length;
        var role = findings.Answered ? ExcerptRole.Answer : ExcerptRole.Related;
        var excerpts = Answers.Excerpts(findings, skip, exchange.Options.ExcerptsPerReply, role);
        if (excerpts.IsEmpty) return exchange.Refuse(skip == 1 ? "That was the only excerpt." : $"That was all: {skip} excerpts are shown.");
        exchange.Memory.Remember(exchange.Message, last with { Shown = [.. last.Shown, .. excerpts.Select(Answers.Shown)], Article = null });
        var page = exchange.Say([.. Answers.Page(exchange, excerpts, findings.Total)]);
        return page with
        {
            Answered = findings.Answered,
            Confidence = findings.Confidence,
            Actions = ActionOffers.For(excerpts, findings.Total, articles: 1),
        };
    }
}
