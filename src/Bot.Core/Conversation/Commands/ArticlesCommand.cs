namespace Bot.Core.Conversation.Commands;

/// <summary>Lists what is indexed, and what could not be.</summary>
internal sealed class ArticlesCommand : Command
{
    private const int MaxListed = 50;

    public override string Name => "articles";

    public override string Usage => "articles";

    public override string Summary => "what is indexed, with attribution, sections and length";

    public override bool Fits(string arguments) => arguments.Length == 0;

    public override Reply Answer(Exchange exchange, string arguments)
    {
        var library = exchange.Library;
        return exchange.Say([.. Blocks(exchange, library)]);
    }

    private static IEnumerable<ReplyBlock> Blocks(Exchange exchange, Library library)
    {
        if (library.Problem is { } problem) yield return new TextBlock(problem);
        if (library.Articles.IsEmpty)
        {
            yield return new TextBlock("No articles are indexed.");
        }
        else
        {
            yield return new TextBlock(library.Articles.Length == 1 ? "1 article" : $"{library.Articles.Length} articles");
            yield return new ListBlock([.. library.Articles.Take(MaxListed).Select((article, place) => ArticleLine.Of(article, place + 1))]);
            if (library.Articles.Length > MaxListed)
                yield return new TextBlock($"… and {library.Articles.Length - MaxListed} more; {exchange.Written("article <n>")} shows any of them.");
        }

        var refused = library.Report.Where(file => file.Refusal is not null).ToList();
        if (refused.Count == 0) yield break;
        yield return new TextBlock(refused.Count == 1 ? "1 file is not served" : $"{refused.Count} files are not served");
        yield return new ListBlock([.. refused.Take(MaxListed).Select(file => $"{file.File}: {file.Refusal}")]);
    }
}
