using Bot.Core.Articles;
using Bot.Core.Conversation;

namespace Bot.Web.Pages;

/// <summary>Says in words what is known of an article.</summary>
internal static class ArticleFacts
{
    /// <summary>"Michael Kugelman and Raoof Hasan · undated".</summary>
    public static string ByAndDate(Article article) => string.Join(
        " · ",
        new[] { Source.ByLine(article.Attribution), article.Attribution.Date?.ToString() ?? Source.Undated }.OfType<string>());

    /// <summary>"1 paragraph", "8 paragraphs".</summary>
    public static string Count(int number, string noun) =>
        FormattableString.Invariant($"{number:N0} {noun}{(number == 1 ? "" : "s")}");
}
