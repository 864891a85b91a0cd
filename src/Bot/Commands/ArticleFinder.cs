using System.Collections.Immutable;
using System.Globalization;
using Bot.Core.Articles;

namespace Bot.Commands;

/// <summary>Finds the article that an operator means by a name or number.</summary>
internal static class ArticleFinder
{
    /// <summary>
    /// The articles meant: by path, by number as in <c>!articles</c>, by file name or title in any case, else by the
    /// beginning of one of these. Several when the name is ambiguous, none when it is unknown.
    /// </summary>
    public static ImmutableArray<Article> Find(ImmutableArray<Article> articles, string name)
    {
        if (articles.FirstOrDefault(article => article.Id == name) is { } exact) return [exact];
        if (int.TryParse(name, NumberStyles.None, CultureInfo.InvariantCulture, out var number) && number >= 1 && number <= articles.Length)
            return [articles[number - 1]];
        ImmutableArray<Article> same = [.. articles.Where(article => Names(article).Contains(name, StringComparer.OrdinalIgnoreCase))];
        return same.IsEmpty && name.Length > 0
            ? [.. articles.Where(article => Names(article).Any(known => known.StartsWith(name, StringComparison.OrdinalIgnoreCase)))]
            : same;
    }

    /// <summary>All articles, those whose names share most character pairs with the name first.</summary>
    public static ImmutableArray<Article> Near(ImmutableArray<Article> articles, string name)
    {
        var wanted = Pairs(name);
        return [.. articles.OrderByDescending(article => Names(article).Max(known => Pairs(known).Count(wanted.Contains)))];
    }

    private static string[] Names(Article article) => [article.Id, Path.GetFileName(article.Id), article.Title];

    private static HashSet<string> Pairs(string name) =>
        [.. Enumerable.Range(0, Math.Max(name.Length - 1, 0)).Select(start => name.Substring(start, 2).ToUpperInvariant())];
}
