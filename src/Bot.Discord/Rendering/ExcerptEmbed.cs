using System.Globalization;
using Bot.Core.Conversation;

namespace Bot.Discord.Rendering;

/// <summary>What frames an excerpt: its source as a title that links to it, and a footer.</summary>
internal static class ExcerptEmbed
{
    /// <summary>Makes everything after it one block quote, line ends included.</summary>
    public const string QuoteMark = ">>> ";

    private const int LongestPart = 400;

    public static string Title(Excerpt excerpt)
    {
        var number = excerpt.Number > 0 ? string.Create(CultureInfo.InvariantCulture, $"{excerpt.Number}. ") : "";
        return Markdown.EscapeWithin(number + excerpt.Source.Title, MessageLimits.Title);
    }

    /// <summary>The link, unless it is longer than Discord takes.</summary>
    public static string? Url(Excerpt excerpt) =>
        excerpt.Source.Url is { Length: <= MessageLimits.Url } url ? url : excerpt.Quote.Article.Attribution.Url?.AbsoluteUri is { Length: <= MessageLimits.Url } plain ? plain : null;

    /// <summary>Authors or publisher, date, section, paragraph. Footers know no markdown.</summary>
    /// <param name="isCut">Whether the quote goes on beyond what is shown.</param>
    public static string Footer(Excerpt excerpt, bool isCut)
    {
        var source = excerpt.Source;
        var parts = new[] { source.By, source.Date, source.Section, source.Place, isCut ? "continues" : null };
        return string.Join(" · ", parts.Where(part => part is not null).Select(part => Within(part!)));
    }

    private static string Within(string part) => part.Length <= LongestPart ? part : $"{part[..(char.IsHighSurrogate(part[LongestPart - 2]) ? LongestPart - 2 : LongestPart - 1)]}…";
}
