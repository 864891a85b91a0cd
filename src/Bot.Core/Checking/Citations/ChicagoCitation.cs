namespace Bot.Core.Checking.Citations;

/// <summary>A note in Chicago style, 17th edition, for a page on a website (14.205–207).</summary>
/// <remarks>
/// For an undated page the manual asks for the day it was read, which is not known here; "n.d." (14.145) says what is known.
/// </remarks>
internal static class ChicagoCitation
{
    private const int MostAuthors = 3;

    public static string Of(CitedPlace place)
    {
        var parts = new List<string>();
        if (!place.Authors.IsEmpty) parts.Add(AuthorsOf(place));
        parts.Add($"“{TitleMarks.InDouble(place.Title)},”");
        if (place.Publisher is { } publisher) parts.Add(publisher);
        parts.Add(place.Date?.ToString() ?? "n.d.");
        if (place.Section is { } section) parts.Add($"under “{TitleMarks.InDouble(section)},”");
        if (place.Paragraphs.First > 0) parts.Add($"{(place.IsSeveral ? "pars." : "par.")} {place.ParagraphNumbers}");
        if (place.Url is { } url) parts.Add(url.AbsoluteUri);

        // The comma behind a title or a heading stands inside its quotation marks.
        var note = string.Join(", ", parts).Replace(",”, ", ",” ", StringComparison.Ordinal);
        if (note.EndsWith(",”", StringComparison.Ordinal)) note = $"{note[..^2]}”";
        return note.EndsWith('.') ? note : note + ".";
    }

    private static string AuthorsOf(CitedPlace place) => place.Authors.Length > MostAuthors
        ? $"{place.Authors[0].Direct} et al."
        : Names.InWords([.. place.Authors.Select(author => author.Direct)]);
}
