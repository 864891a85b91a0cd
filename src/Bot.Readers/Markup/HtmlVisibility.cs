using System.Text.RegularExpressions;
using AngleSharp.Dom;

namespace Bot.Readers.Markup;

/// <summary>Decides which elements of a page are no part of its article.</summary>
internal static partial class HtmlVisibility
{
    /// <summary>A share or subscribe box holds less text than this; a larger element with such a class is a layout box.</summary>
    private const int LargestBox = 600;

    private static readonly HashSet<string> SkippedRoles =
        ["banner", "navigation", "search", "contentinfo", "complementary", "dialog", "alertdialog", "menu", "menubar", "toolbar", "form"];

    public static bool IsSkipped(IElement element, bool isInArticle)
    {
        var name = element.LocalName;
        return HtmlElements.Skipped.Contains(name)
            || IsHidden(element)
            || (element.GetAttribute("role") is { } role && SkippedRoles.Contains(role.Trim().ToLowerInvariant()))
            || IsFootnoteMark(element)
            || name switch
            {
                "footer" => element.ParentElement?.LocalName is not ("blockquote" or "figure"),
                "header" => !isInArticle && !HtmlNodes.Holds(element, "h1"),
                "form" => !HtmlNodes.Holds(element, "p", "article", "h1"),
                _ => HasBoxClass(element) && HtmlNodes.TextLength(element, LargestBox) < LargestBox,
            };
    }

    private static bool IsHidden(IElement element) =>
        element.HasAttribute("hidden")
        || string.Equals(element.GetAttribute("aria-hidden"), "true", StringComparison.OrdinalIgnoreCase)
        || (element.GetAttribute("style") is { } style && HiddenStyle().IsMatch(style));

    private static bool IsFootnoteMark(IElement element) =>
        element.LocalName == "sup"
        && (element.FirstElementChild is { LocalName: "a" } link && element.ChildElementCount == 1 && link.GetAttribute("href") is ['#', ..]
            || element.TextContent.Length < 12 && BracketedNumber().IsMatch(element.TextContent));

    private static bool HasBoxClass(IElement element)
    {
        if (element.LocalName is "html" or "body" or "main" or "article" or "p" or "h1") return false;
        foreach (var value in (string?[])[element.GetAttribute("class"), element.Id])
        {
            if (value is { Length: > 0 and < 2000 } && BoxClass().IsMatch(value)) return true;
        }

        return false;
    }

    [GeneratedRegex(@"^\s*\[[0-9a-z]{1,3}\]\s*$", RegexOptions.CultureInvariant)]
    private static partial Regex BracketedNumber();

    [GeneratedRegex(@"(?:display\s*:\s*none|visibility\s*:\s*hidden)\b", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex HiddenStyle();

    [GeneratedRegex(
        @"(?:^|[\s_-])(?:share|sharing|sharebar|social|socials|subscribe|subscription|newsletter|newsletters|signup|sign-up|cookie|cookies|consent|gdpr|advert|advertisement|ads?|adsense|sponsored|promo|related|recommended|breadcrumbs?|comments|sidebar|navbar|navigation|pagination|pager|skip-link|screen-reader-text|sr-only|visually-hidden|noprint|mw-editsection|navbox|siteSub|mw-jump-link|hatnote|reflist|references)(?:$|[\s_-])",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex BoxClass();
}
