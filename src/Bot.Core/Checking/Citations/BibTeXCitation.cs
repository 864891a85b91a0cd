using System.Globalization;
using System.Text;
using Bot.Core.Checking.Words;

namespace Bot.Core.Checking.Citations;

/// <summary>A BibTeX entry. Its type is misc, the one for web pages that every style knows.</summary>
internal static class BibTeXCitation
{
    private static readonly string[] Months = ["jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec"];

    private static readonly string[] SmallWords = ["a", "an", "the", "what", "how", "why", "on", "of", "in", "is", "to", "and"];

    public static string Of(CitedPlace place)
    {
        var fields = new List<(string Name, string Value)>();
        if (!place.Authors.IsEmpty) fields.Add(("author", $"{{{string.Join(" and ", place.Authors.Select(NameOf))}}}"));

        // The second pair of braces keeps styles from changing capital letters.
        fields.Add(("title", $"{{{{{Escape(place.Title)}}}}}"));
        if (place.Publisher is { } publisher) fields.Add(("howpublished", $"{{{Escape(publisher)}}}"));
        fields.Add(("year", place.Date is { } date ? $"{{{date.Year.ToString("0000", CultureInfo.InvariantCulture)}}}" : "{n.d.}"));
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

    /// <summary>Family name, year or "nd", first telling word of the title; ASCII, as older programs need it.</summary>
    private static string KeyOf(CitedPlace place)
    {
        var word = place.Title.Split(' ').Select(Plain)
            .FirstOrDefault(word => word.Length > 1 && !SmallWords.Contains(word)) ?? "article";
        var author = place.Authors is [var first, ..] ? Plain(first.Family) : "";
        return $"{author}{place.Date?.Year.ToString("0000", CultureInfo.InvariantCulture) ?? "nd"}{word}";
    }

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
                '{' or '}' or '$' or '&' or '#' or '%' or '_' => $@"\{letter}",
                _ => letter.ToString(),
            });
        return escaped.ToString();
    }
}
