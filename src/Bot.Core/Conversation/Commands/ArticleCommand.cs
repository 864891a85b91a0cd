using Bot.Core.Articles;
using Bot.Core.Conversation.Answering;

namespace Bot.Core.Conversation.Commands;

/// <summary>Shows what is known of one article.</summary>
internal sealed class ArticleCommand : Command
{
    private const int MaxTopics = 10;

    public override string Name => "article";

    public override string Usage => "article <n>";

    public override string Summary => "one article: attribution, sections, length, topics";

    public override bool Fits(string arguments) => IsEmptyOrNumber(arguments);

    public override Reply Answer(Exchange exchange, string arguments)
    {
        var library = exchange.Library;
        if (arguments.Length == 0) return exchange.Refuse($"Say which: {exchange.Written("article")} with a number from 1 to {library.Articles.Length}.");
        var name = Numbers.TryParse(arguments, out var number) ? $"{number}" : arguments;
        if (ArticleNames.Find(library.Articles, name) is not [var article])
            return exchange.Refuse($"There is no such article; {exchange.Written("articles")} lists all {library.Articles.Length}.");
        RecordsReply.SpeakOf(exchange, article);
        return exchange.Say([.. Blocks(library, article)]);
    }

    private static IEnumerable<ReplyBlock> Blocks(Library library, Article article)
    {
        var number = library.Articles.IndexOf(article);
        yield return new TextBlock($"{number + 1}. {article.Title}");
        yield return new ListBlock([.. Facts(article)]);
        var sections = article.Blocks.Where(block => block.Kind == BlockKind.Heading).ToList();
        if (sections.Count > 0)
        {
            yield return new TextBlock("Sections");
            yield return new ListBlock([.. sections.Select(section => section.Span.Slice(article.Text))]);
        }

        var topics = library.Topics.Of(number).Take(MaxTopics).Select(topic => topic.Name).ToList();
        if (topics.Count > 0) yield return new TextBlock($"Topics: {string.Join(", ", topics)}.");
    }

    private static IEnumerable<string> Facts(Article article)
    {
        var attribution = article.Attribution;
        if (!attribution.Authors.IsEmpty) yield return $"by {Source.ByLine(attribution)}";
        if (attribution.Publisher is { } publisher) yield return $"published by {publisher}";
        yield return attribution.Date?.ToString() ?? Source.Undated;
        yield return ArticleLine.Length(article);
        yield return $"file {article.Id}";
        if (attribution.Url is { } url) yield return url.AbsoluteUri;
    }
}
