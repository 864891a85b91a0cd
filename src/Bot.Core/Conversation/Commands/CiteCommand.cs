using System.Text.RegularExpressions;
using Bot.Core.Articles;
using Bot.Core.Checking.Citations;
using Bot.Core.Conversation.Memory;
using Bot.Core.Quoting;

namespace Bot.Core.Conversation.Commands;

/// <summary>Cites an excerpt in the usual styles, to copy: "cite 2", "cite bibtex", "cite apa 2".</summary>
internal sealed partial class CiteCommand : ExcerptCommand
{
    public override string Name => "cite";

    public override string Usage => "cite [n] [style]";

    public override string Summary => "a citation of excerpt n to copy: plain, Markdown, APA, Chicago, BibTeX";

    // "cite 1 mla" asks for a style that there is not, and is no question.
    public override bool Fits(string arguments) => base.Fits(Style().Replace(arguments, "", 1).Trim()) || Numbers.TryParse(arguments.Split(' ')[0], out _);

    public override Reply Answer(Exchange exchange, string arguments)
    {
        var style = Style().Match(arguments).Groups["name"].Value;
        var reply = base.Answer(exchange, Style().Replace(arguments, "", 1).Trim());
        return reply with { Blocks = [.. reply.Blocks.Where(block => block is not CopyBlock copy || copy.Label.StartsWith(style, StringComparison.OrdinalIgnoreCase))] };
    }

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

    // The edition belongs to the style: "apa 7" asks for no seventh excerpt.
    [GeneratedRegex(@"\b(?:(?<name>apa)(?:\s*7)?|(?<name>chicago)(?:\s*17)?|(?<name>bibtex|markdown|plain))\b", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Style();
}
