using Bot.Core.Articles;
using Bot.Core.Conversation.Memory;
using Bot.Core.Quoting;

namespace Bot.Core.Conversation.Commands;

/// <summary>Shows the paragraph of an excerpt with its neighbours.</summary>
internal sealed class ContextCommand : Command
{
    public override string Name => "context";

    public override string Usage => "context [n]";

    public override string Summary => "the whole paragraph of excerpt n with its neighbours";

    public override bool Fits(string arguments) => IsEmptyOrNumber(arguments);

    public override Reply Answer(Exchange exchange, string arguments)
    {
        if (exchange.Last is not { Shown: [_, ..] } last)
            return exchange.Refuse("There is no excerpt to show the context of. Ask something first.");
        if (arguments.Length > 0 && !Numbers.TryParse(arguments, out _))
            return exchange.Refuse($"Say {exchange.Written("context")} with the number of an excerpt, 1 to {last.Shown[^1].Number}.");
        var number = arguments.Length > 0 && Numbers.TryParse(arguments, out var asked) ? asked : 1;
        return last.Shown.FirstOrDefault(shown => shown.Number == number) is { } excerpt
            ? Show(exchange, excerpt)
            : exchange.Refuse($"There is no excerpt {number}: the last answer showed 1 to {last.Shown[^1].Number}.");
    }

    private static Reply Show(Exchange exchange, ShownExcerpt shown)
    {
        var article = exchange.Library.Articles.FirstOrDefault(article => article.Id == shown.Article);
        if (article?.ContentHash != shown.ContentHash)
            return exchange.Refuse($"{shown.Article} has changed since that excerpt was shown. Ask again to quote it as it stands now.");
        var first = article.ParagraphAt(shown.Span.Start)!.Number;
        var last = article.ParagraphAt(shown.Span.End - 1)!.Number;
        var paragraphs = article.Paragraphs.Where(paragraph => paragraph.Number >= first - 1 && paragraph.Number <= last + 1);
        return exchange.Say(
        [
            new TextBlock($"Excerpt {shown.Number} stands in paragraph {first} of {article.Paragraphs.Length}"),
            .. paragraphs.Select(paragraph => Block(article, paragraph)),
        ]);
    }

    private static ExcerptBlock Block(Article article, Paragraph paragraph) =>
        new(new Excerpt(0, new Quote(article, paragraph.Span), 0, ExcerptRole.Context));
}
