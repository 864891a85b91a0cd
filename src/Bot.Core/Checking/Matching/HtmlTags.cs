using System.Net;
using System.Text.RegularExpressions;

namespace Bot.Core.Checking.Matching;

/// <summary>Takes off the tags of what was copied from the source of a web page.</summary>
internal static partial class HtmlTags
{
    private const RegexOptions Flags = RegexOptions.IgnoreCase | RegexOptions.CultureInvariant;

    private const string RaisedDigits = "⁰¹²³⁴⁵⁶⁷⁸⁹";

    private const string Blocks = "p|div|h[1-6]|li|ul|ol|blockquote|section|article|table|tr|td|th|hr|body|html";

    // Words without a value are no attributes here: in "a <b and c> d" they may be the author's, or made to look so.
    private const string Rest = """(?:\s+[\w:-]+\s*=\s*(?:"[^"<>]*"|'[^'<>]*'|[^\s"'<>=]+))*\s*/?>""";

    /// <summary>The text without its tags and with its character references read; null when there is neither in it.</summary>
    /// <remarks>Only the tags of running text count: "&lt;5 percent" and "&lt;name&gt;" are no tags.</remarks>
    /// <param name="text">The text.</param>
    /// <param name="raises">Whether the number of a footnote stays raised, so that it does not join the word before it.</param>
    public static string? Without(string text, bool raises = true)
    {
        var raised = raises ? Raised().Replace(text, match => string.Concat(match.Groups["digits"].Value.Select(digit => RaisedDigits[digit - '0']))) : text;
        var bare = Tag().Replace(Block().Replace(raised, "\n\n"), match => match.ValueSpan[1..].StartsWith("br", StringComparison.OrdinalIgnoreCase) ? "\n" : "");
        var read = WebUtility.HtmlDecode(bare);
        return read == text ? null : read.Trim();
    }

    [GeneratedRegex($"<sup{Rest}(?:<a{Rest})?(?<digits>[0-9]{{1,3}})(?:</a>)?</sup>", Flags | RegexOptions.ExplicitCapture)]
    private static partial Regex Raised();

    // White space is taken off behind a tag only: in front of one it would be tried anew from each place of a long run of it.
    [GeneratedRegex($"</?(?:{Blocks}){Rest}\\s*", Flags)]
    private static partial Regex Block();

    [GeneratedRegex($"</?(?:{Blocks}|br|b|i|u|s|em|strong|a|span|q|cite|mark|small|sup|sub|code|font|img|wbr|abbr|time|figure|figcaption){Rest}", Flags)]
    private static partial Regex Tag();
}
