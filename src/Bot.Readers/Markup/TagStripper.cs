using System.Net;
using Bot.Readers.Structure;

namespace Bot.Readers.Markup;

/// <summary>The plainest reading of HTML, for pages that no parser should be given: every tag is an end of a paragraph.</summary>
internal static class TagStripper
{
    private static readonly string[] Opaque = ["script", "style"];

    public static void Write(string html, ReadableTextBuilder builder)
    {
        for (var start = 0; start < html.Length;)
        {
            var open = html.IndexOf('<', start);
            var close = open < 0 ? -1 : html.IndexOf('>', open);
            if (close < 0)
            {
                WriteText(html[start..], builder);
                return;
            }

            WriteText(html[start..open], builder);
            start = SkipContent(html, open, close + 1);
        }
    }

    private static void WriteText(string text, ReadableTextBuilder builder)
    {
        builder.Append(WebUtility.HtmlDecode(text));
        builder.Close(UnitKind.Prose);
    }

    private static int SkipContent(string html, int open, int after)
    {
        foreach (var name in Opaque)
        {
            if (string.Compare(html, open + 1, name, 0, name.Length, StringComparison.OrdinalIgnoreCase) != 0) continue;
            var end = html.IndexOf($"</{name}", after, StringComparison.OrdinalIgnoreCase);
            return end < 0 ? html.Length : end;
        }

        return after;
    }
}
