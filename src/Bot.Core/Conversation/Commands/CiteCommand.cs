using Bot.Core.Articles;
using Bot.Core.Checking.Citations;
using Bot.Core.Conversation.Memory;
using Bot.Core.Quoting;

namespace Bot.Core.Conversation.Commands;

/// <summary>Cites an excerpt in the usual styles, to copy.</summary>
internal sealed class CiteCommand : ExcerptCommand
{
    public override string Name => "cite";

    public override string Summary => "a citation of excerpt n to copy: plain, Markdown, APA, Chicago, BibTeX";

    protected override Reply Answer(Exchange exchange, ShownExcerpt shown, Article article)
    {
        var quote = new Quote(article, shown.Span);
        return exchange.Say(
        [
            new ExcerptBlock(new Excerpt(shown.Number, quote, 0, ExcerptRole.Context)),
            .. Citation.All(CitedPlace.Of(quote)).Select(citation => new CopyBlock(citation.Style, citation.Text)),
            .. Missing(article.Attribution),
        ]);
    }

    private static IEnumerable<ReplyBlock> Missing(Attribution attribution)
    {
        var unknown = new List<string>();
        if (attribution.Authors.IsEmpty) unknown.Add("author");
        if (attribution.Date is null) unknown.Add("date");
        if (attribution.Publisher is null) unknown.Add("publisher");
        if (attribution.Url is null) unknown.Add("address");
        if (unknown.Count > 0) yield return new TextBlock($"Not stated in the article, so left out: {string.Join(", ", unknown)}.");
    }
}
