using Bot.Core.Articles;
using Bot.Core.Conversation.Answering;
using Bot.Core.Conversation.Memory;
using Bot.Core.Ranking;

namespace Bot.Core.Conversation.Commands;

/// <summary>Says why an excerpt was chosen: the sum that its score is, in words.</summary>
internal sealed class WhyCommand : ExcerptCommand
{
    public override string Name => "why";

    public override string Summary => "why excerpt n was chosen: the words matched, how often, how rare, what each adds";

    protected override Reply Answer(Exchange exchange, ShownExcerpt shown, Article article)
    {
        if ((shown.Request ?? exchange.Last?.Request) is not { } request)
            return exchange.Refuse($"Excerpt {shown.Number} was found by its very words, not by a score.");
        if (request.Kind == RequestKind.Phrase)
            return exchange.Say(new TextBlock($"Excerpt {shown.Number} holds “{request.Text}” as it is written; a phrase in quotation marks is not scored."));
        return exchange.Finder.Explain(exchange.Library, request, shown.Article, shown.Span) is { Parts: [_, ..] } explanation
            ? Explain(exchange, shown, explanation)
            : exchange.Refuse($"No word of the question stands in the passage of excerpt {shown.Number}.");
    }

    private static Reply Explain(Exchange exchange, ShownExcerpt shown, ScoreExplanation explanation)
    {
        var passages = exchange.Library.Index.Passages.Length;
        var parts = explanation.Parts.OrderByDescending(part => part.Weight).ToList();
        return exchange.Say(
            new TextBlock($"Excerpt {shown.Number} was chosen because its passage scores {ScoreWords.Number(explanation.Total)}, the sum of these rows:"),
            new ScoreBlock([.. parts.Select(part => ScoreWords.Of(part, passages))], [.. parts.Select(part => part.Weight)]),
            new TextBlock("A word adds more the rarer it is among the passages and the oftener it stands in this one. Nothing but these rows counts."));
    }
}
