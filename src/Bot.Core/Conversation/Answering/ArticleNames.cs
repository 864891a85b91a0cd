using System.Collections.Immutable;
using System.Globalization;
using Bot.Core.Articles;

namespace Bot.Core.Conversation.Answering;

/// <summary>Finds the article that somebody means by a name or a number.</summary>
public static class ArticleNames
{
    /// <summary>
    /// The articles meant: by path; by number as in <c>!articles</c>; by file name or title in any case; by the beginning of one of
    /// these; else by a part of them or of the publisher's or an author's name. Several when the name is ambiguous, none when it is
    /// unknown.
    /// </summary>
    public static ImmutableArray<Article> Find(ImmutableArray<Article> articles, string name)
    {
        if (articles.FirstOrDefault(article => article.Id == name) is { } exact) return [exact];
        if (int.TryParse(name, NumberStyles.None, CultureInfo.InvariantCulture, out var number))
            return number >= 1 && number <= articles.Length ? [articles[number - 1]] : [];
        if (name.Length == 0) return [];
        return Holding(articles, known => known.Equals(name, StringComparison.OrdinalIgnoreCase)) is { IsEmpty: false } same ? same
            : Holding(articles, known => known.StartsWith(name, StringComparison.OrdinalIgnoreCase)) is { IsEmpty: false } begun ? begun
            : [.. articles.Where(article => AllNames(article).Any(known => known.Contains(name, StringComparison.OrdinalIgnoreCase)))];
    }

    /// <summary>All articles, those whose names share most letter pairs with the name first.</summary>
    public static ImmutableArray<Article> Near(ImmutableArray<Article> articles, string name)
    {
        var wanted = Pairs(name);
        return [.. articles.OrderByDescending(article => Names(article).Max(known => Pairs(known).Count(wanted.Contains)))];
    }

    private static ImmutableArray<Article> Holding(ImmutableArray<Article> articles, Func<string, bool> isMeant) =>
        [.. articles.Where(article => Names(article).Any(isMeant))];

    private static string[] Names(Article article) => [article.Id, article.Id[(article.Id.LastIndexOf('/') + 1)..], article.Title];

    private static IEnumerable<string> AllNames(Article article) =>
        [.. Names(article), .. article.Attribution.Authors, article.Attribution.Publisher ?? ""];

    private static HashSet<string> Pairs(string name) =>
        [.. Enumerable.Range(0, Math.Max(name.Length - 1, 0)).Select(start => name.Substring(start, 2).ToUpperInvariant())];
}
