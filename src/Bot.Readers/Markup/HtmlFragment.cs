using AngleSharp.Html.Parser;

namespace Bot.Readers.Markup;

/// <summary>Writes a piece of HTML that stands inside another format.</summary>
internal static class HtmlFragment
{
    public static void Write(string html, ReadableTextBuilder builder)
    {
        if (!MarkupGuard.AllowsHtml(html))
        {
            TagStripper.Write(html, builder);
            return;
        }

        using var document = new HtmlParser().ParseDocument(html);
        if (document.Body is { } body) new HtmlText(builder).Write(body, isInArticle: true);
    }
}
