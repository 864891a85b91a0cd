using System.Globalization;
using System.Text.RegularExpressions;
using Bot.Readers.Structure;

namespace Bot.Readers.PlainText;

/// <summary>The marks that people set in plain text: rules, underlines, bullets, number signs before headings.</summary>
internal static partial class LineMarks
{
    private const int MaximumRule = 200;

    /// <summary>Whether a line only separates ("***", "- - -", "=====").</summary>
    public static bool IsRule(ReadOnlySpan<char> line) => line.Length is >= 3 and <= MaximumRule && Rule().IsMatch(line);

    /// <summary>Level of the heading that a line underlines: 1 for "====", 2 for "----", 0 when it is no underline.</summary>
    public static int UnderlineLevel(ReadOnlySpan<char> line) =>
        line.Length < 3 || line.Length > MaximumRule ? 0
        : !line.ContainsAnyExcept('=') ? 1
        : !line.ContainsAnyExcept('-') || !line.ContainsAnyExcept('~') ? 2
        : 0;

    /// <summary>Length of a bullet or a number with the white space behind it; 0 when the line is no list item, such as the day "12. Juni 2013".</summary>
    public static int ItemMark(ReadOnlySpan<char> line)
    {
        foreach (var match in Item().EnumerateMatches(line[..Math.Min(line.Length, 20)])) return Byline.Date(line) is null ? match.Length : 0;
        return 0;
    }

    /// <summary>The number in an item's mark; null for a bullet or a letter.</summary>
    public static int? ItemNumber(ReadOnlySpan<char> mark) =>
        int.TryParse(mark.Trim().Trim("(.)"), NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number : null;

    /// <summary>Length of "## " before a heading; 0 when there is none.</summary>
    public static int HeadingMark(ReadOnlySpan<char> line)
    {
        var level = line.IndexOfAnyExcept('#');
        return level is >= 1 and <= 6 && line[level] == ' ' ? level + 1 : 0;
    }

    [GeneratedRegex(@"\A(?:[*_=~#-]+|(?:[*_=~#-] ){2,}[*_=~#-])\z", RegexOptions.CultureInvariant)]
    private static partial Regex Rule();

    [GeneratedRegex(@"\A(?:[-*+•‣◦▪●○]|\(?\d{1,3}[.)]|\(?[a-z]\))\s{1,8}(?=\S)", RegexOptions.CultureInvariant)]
    private static partial Regex Item();
}
