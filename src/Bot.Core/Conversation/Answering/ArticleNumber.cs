using System.Globalization;
using System.Text.RegularExpressions;

namespace Bot.Core.Conversation.Answering;

/// <summary>Reads the number by which an article is named: "article 5", "the second article", "the 3rd text", "the last one".</summary>
internal static partial class ArticleNumber
{
    /// <summary>What "the last article" gives.</summary>
    public const int Last = 0;

    private static readonly string[] Ordinals = ["last", "first", "second", "third", "fourth", "fifth", "sixth", "seventh", "eighth", "ninth", "tenth"];

    /// <summary>The number, from 1; <see cref="Last"/>; null when an article is not named so.</summary>
    public static int? In(string text)
    {
        if (Form().Match(text) is not { Success: true } match) return null;
        if (match.Groups["number"] is { Success: true } digits)
            return int.TryParse(digits.ValueSpan, NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number : int.MaxValue;
        return Array.FindIndex(Ordinals, ordinal => ordinal.Equals(match.Groups["ordinal"].Value, StringComparison.OrdinalIgnoreCase));
    }

    // "Article 5 of the constitution" is another matter, and so is a number without the word.
    [GeneratedRegex(
        @"\A(?:the )?(?:(?:article|text|document) (?:no\. ?|number |#)?(?<number>[1-9]\d*)|(?:(?<number>[1-9]\d*)(?:st|nd|rd|th)|(?<ordinal>last|first|second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth)) (?:article|text|document))\z",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture)]
    private static partial Regex Form();
}
