using System.Collections.Immutable;
using Bot.Core.Articles;
using Bot.Core.Conversation.Answering;
using Bot.Core.Conversation.Memory;

namespace Bot.Core.Conversation.Commands;

/// <summary>Answers a question about the articles themselves from what is stated of them.</summary>
internal static class RecordsReply
{
    private const int MostListed = 50;
    private const int MostNamed = 5;

    /// <summary>The reply; null when the question is about what the articles treat.</summary>
    public static Reply? To(Exchange exchange, AnswerRequest request)
    {
        var library = exchange.Library;
        if (request.Kind == RequestKind.Phrase || library.NamesTopic(request.Text)) return null;
        if (RecordQuestion.Read(library, request.Text, () => LastSpokenOf(exchange)) is not { } question) return null;
        var articles = request.Article is { } name ? ArticleNames.Find(library.Articles, name) : question.Articles;
        if (question.Kind == RecordKind.Articles) return new ArticlesCommand().Answer(exchange, "");
        if (question.Kind == RecordKind.Topics) return new TopicsCommand().Answer(exchange, "");
        if (articles.IsEmpty) return exchange.Refuse($"There is no such article: {exchange.Written("articles")} lists {(library.Articles.Length == 1 ? "the only one" : $"all {library.Articles.Length}")}.");
        if (articles is [var only]) SpeakOf(exchange, only);
        return exchange.Say([.. Blocks(exchange, question.Kind, articles)]) with { Answered = articles.Any(article => Holds(article, question.Kind)) };
    }

    /// <summary>Says whose author or publisher a name is; null when it is none.</summary>
    public static string? Named(Exchange exchange, string name)
    {
        var articles = exchange.Library.Articles;
        var by = articles.Where(article => Is(article.Attribution.Publisher) || article.Attribution.Authors.Any(Is)).ToList();
        if (by.Count == 0) return null;
        var numbers = string.Join("; ", by.Take(MostNamed).Select(article => $"article {articles.IndexOf(article) + 1}, “{article.Title}”"));
        var more = by.Count > MostNamed ? $"; and {by.Count - MostNamed} more" : "";
        return $"“{name.Trim()}” is author or publisher of {numbers}{more}.";

        bool Is(string? known) => name.Trim().Equals(known, StringComparison.OrdinalIgnoreCase);
    }

    private static IEnumerable<ReplyBlock> Blocks(Exchange exchange, RecordKind kind, ImmutableArray<Article> articles)
    {
        var stated = articles.Count(article => Holds(article, kind));
        var asked = kind switch
        {
            RecordKind.Date => "a date",
            RecordKind.Publisher => "a publisher",
            _ => "an author or a publisher",
        };
        yield return new TextBlock((stated, articles.Length) switch
        {
            (0, 1) => $"The article does not state {asked}.",
            (0, _) => $"None of these articles states {asked}.",
            _ => "As the articles state it:",
        });
        yield return new ListBlock([.. articles.Take(MostListed).Select(article => Line(article, kind, exchange.Library.Articles.IndexOf(article) + 1))]);
        if (articles.Length > MostListed)
            yield return new TextBlock($"… and {articles.Length - MostListed} more; {exchange.Written("article <n>")} shows any of them.");
    }

    private static string Line(Article article, RecordKind kind, int number)
    {
        var attribution = article.Attribution;
        var author = attribution.Authors.IsEmpty ? "no author stated" : $"by {Source.ByLine(attribution)}";
        var publisher = attribution.Publisher is { } name ? $"published by {name}" : "no publisher stated";
        var by = kind == RecordKind.Publisher ? $"{publisher} · {author}"
            : attribution is { Authors.IsEmpty: true, Publisher: not null } ? $"{author}, {publisher}"
            : author;
        return $"{number}. {article.Title} · {by} · {attribution.Date?.ToString() ?? "no date stated"}";
    }

    private static bool Holds(Article article, RecordKind kind) => kind switch
    {
        RecordKind.Date => article.Attribution.Date is not null,
        RecordKind.Publisher => article.Attribution.Publisher is not null,
        RecordKind.Title => true,
        _ => Source.ByLine(article.Attribution) is not null,
    };

    /// <summary>Keeps which article was spoken of: "When was it published?" asks of it.</summary>
    public static void SpeakOf(Exchange exchange, Article article) =>
        exchange.Memory.Remember(exchange.Message, (exchange.Last ?? new LastAnswer(null, [])) with { Article = article.Id });

    private static ImmutableArray<Article> LastSpokenOf(Exchange exchange) => exchange.Last is { } last
        ? [.. exchange.Library.Articles.Where(article => last.Article is { } id ? article.Id == id : last.Shown.Any(shown => shown.Article == article.Id))]
        : [];
}
