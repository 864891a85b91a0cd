using System.Text.RegularExpressions;

namespace Bot.Core.Conversation.Answering;

/// <summary>Reads <c>in:&lt;article&gt;</c>.</summary>
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

    [GeneratedRegex("""(?:^in:(?:["“](?<quoted>[^"”]*)["”]|(?<plain>\S+))(?:\s|$))|(?:\sin:(?:["“](?<quoted>[^"”]*)["”]|(?<plain>\S+))$)""", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Filter();
}
