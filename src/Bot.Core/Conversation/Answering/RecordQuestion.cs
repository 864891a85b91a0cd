using System.Collections.Immutable;
using System.Text.RegularExpressions;
using Bot.Core.Articles;

namespace Bot.Core.Conversation.Answering;

/// <summary>A question about the articles themselves: which there are, who wrote them, when they were published.</summary>
/// <param name="Kind">What is asked.</param>
/// <param name="Articles">Which articles are meant; none where they are asked for by a number that none has.</param>
internal sealed partial record RecordQuestion(RecordKind Kind, ImmutableArray<Article> Articles)
{
    // A title of fewer words may be the name of what is asked about: "Who wrote the constitution?".
    private const int MinTitleWords = 3;

    /// <summary>Reads such a question; null for one about what the articles treat.</summary>
    /// <param name="library">The articles.</param>
    /// <param name="text">The question.</param>
    /// <param name="last">Finds the articles last spoken of, which "it" and "this article" mean; asked only where such a word stands.</param>
    public static RecordQuestion? Read(Library library, string text, Func<ImmutableArray<Article>> last)
    {
        text = text.Trim().TrimEnd('?', '.', '!', ' ');
        if (WhichArticles().IsMatch(text)) return new RecordQuestion(RecordKind.Articles, library.Articles);
        if (WhichTopics().IsMatch(text)) return new RecordQuestion(RecordKind.Topics, library.Articles);
        if (Asked(text) is not var (kind, match)) return null;
        if (match.Groups["what"] is not { Success: true } group) return new RecordQuestion(kind, library.Articles);
        var what = group.Value.Trim();
        var number = ArticleNumber.In(what);
        var meant = number is { } given
            ? ArticleNames.Find(library.Articles, $"{(given == ArticleNumber.Last ? library.Articles.Length : given)}")
            : Meant(library, kind, what, last);
        return meant.IsEmpty && (number is null || PhraseSearch.Find(library, what).Any()) ? null : new RecordQuestion(kind, meant);
    }

    private static (RecordKind Kind, Match Match)? Asked(string text)
    {
        if (WhoWrote().Match(text) is { Success: true } who) return (who.Groups["publisher"].Success ? RecordKind.Publisher : RecordKind.Authors, who);
        if (WhenPublished().Match(text) is { Success: true } when) return (RecordKind.Date, when);
        return WhatTitle().Match(text) is { Success: true } title ? (RecordKind.Title, title) : null;
    }

    private static ImmutableArray<Article> Meant(Library library, RecordKind kind, string what, Func<ImmutableArray<Article>> last)
    {
        if (AllArticles().IsMatch(what)) return library.Articles;
        if (ThatArticle().IsMatch(what)) return last() is { IsEmpty: false } spokenOf ? spokenOf : library.Articles;
        if (NamedArticle().Match(what) is { Success: true } named) return ByName(library, QuestionForm.Unquote(named.Groups["name"].Value));
        if (kind == RecordKind.Title) return [];
        return ByTitle(library, kind, QuestionForm.Unquote(what), isQuoted: QuestionForm.KindOf(what, maxTopicWords: 0) == RequestKind.Phrase);
    }

    // Whoever asks in English for "the Hochwasser" gives its title another article.
    private static ImmutableArray<Article> ByName(Library library, string name)
    {
        var found = ArticleNames.Find(library.Articles, name);
        var isWithArticle = name.StartsWith("the ", StringComparison.OrdinalIgnoreCase);
        return found.IsEmpty && isWithArticle ? ArticleNames.Find(library.Articles, name[4..]) : found;
    }

    // What the articles themselves speak of is asked about as such: "Who wrote the Constitution of the United States?".
    private static ImmutableArray<Article> ByTitle(Library library, RecordKind kind, string title, bool isQuoted)
    {
        var isLong = title.Split(' ', StringSplitOptions.RemoveEmptyEntries).Length >= MinTitleWords;
        if (!isQuoted && !isLong) return [];
        ImmutableArray<Article> found =
        [
            .. library.Articles.Where(article => article.Title.StartsWith(title, StringComparison.OrdinalIgnoreCase)
                && (isLong || article.Title.Length == title.Length)),
        ];
        var isAnswered = isQuoted && found.Any(article => IsStated(article, kind));
        return isAnswered || !PhraseSearch.Find(library, title).Any() ? found : [];
    }

    // Who publishes an article on “Hamlet” has not written the play.
    private static bool IsStated(Article article, RecordKind kind) => kind switch
    {
        RecordKind.Date => article.Attribution.Date is not null,
        RecordKind.Publisher => article.Attribution.Publisher is not null,
        _ => !article.Attribution.Authors.IsEmpty,
    };

    private const RegexOptions Flags = RegexOptions.IgnoreCase | RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture;

    [GeneratedRegex(@"\A(((which|what) (articles?|texts?|documents?|sources?) (are (there|here|these|those|indexed|loaded|available|served|included)|is (there|this)|do you (have|know|hold|use)|have you( got)?|can (i|you) (ask|read|search|quote))( here)?)|((list|show)( me)?( all)?( of)?( the| your)? articles)|(what are (the|your) (articles|sources))|(how many (articles|texts|documents|sources) (are (there|here|indexed)|do you (have|know|hold))( here)?)|((welche|wie viele) (artikel|texte) (gibt es( hier)?|hast du|kennst du)))\z", Flags)]
    private static partial Regex WhichArticles();

    [GeneratedRegex(@"\A(((which|what) (topics?|subjects?|themes?) (are (there|here|covered|treated|indexed|available)|is (there|here)|do (you|they|the articles) (have|know|cover|treat)|can i ask( you)? about)( here)?)|(what (do (you|they|the articles) (cover|treat)|can i ask( you)? about))|((list|show)( me)?( all)?( of)?( the| your)? topics)|(what are (the|your) topics)|(welche themen (gibt es( hier)?|hast du|kennst du|behandeln die artikel)))\z", Flags)]
    private static partial Regex WhichTopics();

    [GeneratedRegex(@"\A((who (wrote|authored|(?<publisher>published)) (?<what>.+))|(who (is|are|was|were) the (authors?|writers?|(?<publisher>publishers?))( of (?<what>.+)| here)?)|(who (is|are|was|were) (?<what>.+) (written|(?<publisher>published)) by)|(by whom (is|are|was|were) (?<what>.+) (written|(?<publisher>published))))\z", Flags)]
    private static partial Regex WhoWrote();

    [GeneratedRegex(@"\A((when (is|are|was|were) (?<what>.+?) (published|written|dated)( from)?)|((what|which) (date|day|year) (is|are|was|were) (?<what>.+?) (from|published|written)( (in|on))?)|((what|which) (is|are) the (publication )?(dates?) of (?<what>.+))|(how old (is|are) (?<what>(all |both )?(the|these|this|that|your) (articles?|texts?|documents?))))\z", Flags)]
    private static partial Regex WhenPublished();

    [GeneratedRegex(@"\A((what( is|'s|’s| are| was)|which is) the (titles?|name) of (?<what>.+)|what is (?<what>.+) called)\z", Flags)]
    private static partial Regex WhatTitle();

    [GeneratedRegex(@"\A((all|both|each)( of)? )?((the|these|those|your|its|all) )?(indexed )?(articles|texts|documents)( here)?\z", Flags)]
    private static partial Regex AllArticles();

    [GeneratedRegex(@"\A(it|this|that|them|they|these|those|(the|this|that|your) (article|text|document))\z", Flags)]
    private static partial Regex ThatArticle();

    [GeneratedRegex(@"\A(((the )?(article|text|document) (called |titled |entitled |named |about |on )?(?<name>.+))|((the )?(?<name>.+) (article|text|document)))\z", Flags)]
    private static partial Regex NamedArticle();
}
