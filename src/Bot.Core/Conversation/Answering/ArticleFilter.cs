using System.Globalization;
using System.Text.RegularExpressions;
using Bot.Core.Articles;

namespace Bot.Core.Conversation.Answering;

/// <summary>Reads <c>in:&lt;article&gt;</c> and finds the article meant.</summary>
internal static partial class ArticleFilter
{
    /// <summary>Parts a request from a filter that stands before or behind it.</summary>
    public static (string Text, string? Article) Split(string arguments)
    {
        var match = Filter().Match(arguments);
        if (!match.Success) return (arguments.Trim(), null);
        var value = match.Groups["quoted"].Success ? match.Groups["quoted"].Value : match.Groups["plain"].Value;
        return (arguments.Remove(match.Index, match.Length).Trim(), value.Trim());
    }

    /// <summary>The articles a name may mean: by number, by file, else by a part of the file's name or of the title.</summary>
    public static IReadOnlyList<Article> Find(Library library, string name)
    {
        if (int.TryParse(name, NumberStyles.None, CultureInfo.InvariantCulture, out var number)
            && number >= 1 && number <= library.Articles.Length) return [library.Articles[number - 1]];
        var exact = library.Articles.Where(article => article.Id.Equals(name, StringComparison.OrdinalIgnoreCase)).ToList();
        if (exact.Count > 0 || name.Length == 0) return exact;
        return [.. library.Articles.Where(article =>
            article.Id.Contains(name, StringComparison.OrdinalIgnoreCase) || article.Title.Contains(name, StringComparison.OrdinalIgnoreCase))];
    }

    [GeneratedRegex("""(?:^in:(?:["“](?<quoted>[^"”]*)["”]|(?<plain>\S+))(?:\s|$))|(?:\sin:(?:["“](?<quoted>[^"”]*)["”]|(?<plain>\S+))$)""", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Filter();
}
