using System.Globalization;
using System.Text;
using Bot.Core.Checking.Words;

namespace Bot.Core.Checking.Citations;

/// <summary>A BibTeX entry. Its type is misc, the one for web pages that every style knows.</summary>
internal static class BibTeXCitation
{
    private const int TitleWords = 2;

    private static readonly string[] Months = ["jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec"];

    // "Year" behind a name would pass for a year that was never filled in.
    private static readonly string[] SmallWords =
        ["a", "an", "the", "what", "how", "why", "on", "of", "in", "is", "to", "and", "for", "from", "with", "between", "about", "year"];

    public static string Of(CitedPlace place)
    {
        var fields = new List<(string Name, string Value)>();
        if (!place.Authors.IsEmpty) fields.Add(("author", $"{{{string.Join(" and ", place.Authors.Select(NameOf))}}}"));

        // The second pair of braces keeps styles from changing capital letters.
        fields.Add(("title", $"{{{{{Escape(place.Title)}}}}}"));
        if (place.Publisher is { } publisher) fields.Add(("howpublished", $"{{{Escape(publisher)}}}"));
        if (YearOf(place) is { } year) fields.Add(("year", $"{{{year}}}"));
        if (place.Date is { Month: { } month }) fields.Add(("month", Months[month - 1]));
        if (place.Date is { Day: { } day }) fields.Add(("day", $"{{{day.ToString(CultureInfo.InvariantCulture)}}}"));
        if (place.Url is { } url) fields.Add(("url", $"{{{url.AbsoluteUri}}}"));
        if (NoteOf(place) is { } note) fields.Add(("note", $"{{{note}}}"));
        return $"@misc{{{KeyOf(place)},\n{string.Join(",\n", fields.Select(field => $"  {field.Name} = {field.Value}"))}\n}}";
    }

    private static string NameOf(Author author) =>
        author.IsOrganization || author.Given.Length == 0 ? $"{{{Escape(author.Family)}}}"
        : author.Suffix is { } suffix ? $"{Escape(author.Family)}, {Escape(suffix)}, {Escape(author.Given)}"
        : $"{Escape(author.Family)}, {Escape(author.Given)}";

    private static string? NoteOf(CitedPlace place)
    {
        if (place.Paragraphs.First == 0) return null;
        var numbers = place.ParagraphNumbers.Replace("–", "--", StringComparison.Ordinal);
        var paragraph = place.IsSeveral ? $"paragraphs {numbers}" : $"paragraph {numbers}";
        return place.Section is { } section ? $"Section ``{Escape(TitleMarks.InDouble(section))}'', {paragraph}" : char.ToUpperInvariant(paragraph[0]) + paragraph[1..];
    }

    /// <summary>Family name or publisher, year, first telling words of the title; ASCII, as older programs need it.</summary>
    private static string KeyOf(CitedPlace place)
    {
        var words = place.Title.Split(' ', '-', '—', '–').Select(Plain).Where(word => word.Length > 1 && !SmallWords.Contains(word)).Take(TitleWords);
        var who = place.Authors is [var first, ..] ? first.Family : place.Publisher ?? "";
        var parts = new[] { Plain(who), YearOf(place) ?? "" }.Concat(words).Where(part => part.Length > 0).ToList();
        return parts.Count > 0 ? string.Join('-', parts) : "article";
    }

    private static string? YearOf(CitedPlace place) => place.Date?.Year.ToString("0000", CultureInfo.InvariantCulture);

    private static string Plain(string text) => string.Concat(text.Select(Accents.Plain).Where(char.IsAsciiLetterOrDigit)).ToLowerInvariant();

    private static string Escape(string text)
    {
        var escaped = new StringBuilder();
        foreach (var letter in text)
            escaped.Append(letter switch
            {
                '\\' => @"\textbackslash{}",
                '~' => @"\textasciitilde{}",
                '^' => @"\textasciicircum{}",

                // BibTeX counts braces, escaped or not, and takes an odd one for the end of the field.
                '{' => @"\textbraceleft{}",
                '}' => @"\textbraceright{}",
                '$' or '&' or '#' or '%' or '_' => $@"\{letter}",
                _ => letter.ToString(),
            });
        return escaped.ToString();
    }
}
