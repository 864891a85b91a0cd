using AngleSharp.Html.Parser;
using Bot.Readers.Metadata;
using Bot.Readers.Structure;

namespace Bot.Readers.Markup;

/// <summary>Reads HTML: the text of a page's article without its marks, navigation and hidden parts.</summary>
internal static class HtmlReader
{
    public static ReadableText Read(string html)
    {
        var builder = new ReadableTextBuilder();
        if (!MarkupGuard.AllowsHtml(html))
        {
            TagStripper.Write(html, builder);
            return builder.Build() with { Warnings = ["The HTML is nested too deeply; only its tags are taken out."] };
        }

        using var document = new HtmlParser().ParseDocument(html);
        var metadata = HtmlMetadata.Read(document);
        if (MainContent.Find(document) is { } content)
            new HtmlText(builder).Write(content, content.LocalName != "body");
        return builder.Build() with { Stated = metadata.Stated, WindowTitle = metadata.WindowTitle };
    }
}
