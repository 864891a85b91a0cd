using System.Buffers;
using System.Text;

namespace Bot.Web.Markup;

/// <summary>Writes text so that a browser shows the same characters again, as text or as a quoted attribute.</summary>
/// <remarks>
/// The framework's encoder writes U+0080 to U+009F as numeric references, which browsers take for Windows-1252: a quote
/// would not be verbatim any more. Here only what has a meaning in markup is written differently.
/// </remarks>
internal static class HtmlEncoding
{
    private static readonly SearchValues<char> Special = SearchValues.Create("&<>\"'`\r\0");

    public static void AppendTo(StringBuilder markup, ReadOnlySpan<char> text)
    {
        for (var place = text.IndexOfAny(Special); place >= 0; place = text.IndexOfAny(Special))
        {
            markup.Append(text[..place]).Append(Reference(text[place]));
            text = text[(place + 1)..];
        }

        markup.Append(text);
    }

    private static string Reference(char character) => character switch
    {
        '&' => "&amp;",
        '<' => "&lt;",
        '>' => "&gt;",
        '"' => "&quot;",
        '\'' => "&#39;",
        '`' => "&#96;",
        // As it is, a browser would read it as a line feed.
        '\r' => "&#13;",
        // HTML cannot hold a NUL in any form.
        _ => "\uFFFD",
    };
}
