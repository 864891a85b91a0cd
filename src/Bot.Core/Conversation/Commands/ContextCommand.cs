using Bot.Core.Articles;
using Bot.Core.Conversation.Memory;
using Bot.Core.Quoting;

namespace Bot.Core.Conversation.Commands;

/// <summary>Shows the paragraph of an excerpt with its neighbours.</summary>
internal sealed class ContextCommand : ExcerptCommand
{
    public override string Name => "context";

    public override string Summary => "the whole paragraph of excerpt n with its neighbours";

    protected override Reply Answer(Exchange exchange, ShownExcerpt shown, Article article)
    {
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
