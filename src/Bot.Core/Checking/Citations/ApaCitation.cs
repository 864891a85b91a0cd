using System.Globalization;
using Bot.Core.Articles;

namespace Bot.Core.Checking.Citations;

/// <summary>APA style, 7th edition, for a page on a website (Publication Manual 9 and 10.16), without italics, as plain text has none.</summary>
internal static class ApaCitation
{
    private const string Undated = "n.d.";
    private const int MostAuthors = 20;

    /// <summary>The entry in the list of references; without an author the title takes the author's place.</summary>
    public static string Reference(CitedPlace place)
    {
        var date = $"({DateOf(place.Date)}).";
        var title = Ended(place.Title);
        var head = place.Authors.IsEmpty ? $"{title} {date}" : $"{Ended(ListOf(place))} {date} {title}";
        var isOwnPublisher = place.Authors is [{ IsOrganization: true } only] && only.Family == place.Publisher;
        var publisher = place.Publisher is { } name && !isOwnPublisher ? " " + Ended(name) : "";
        return $"{head}{publisher}{(place.Url is { } url ? " " + url.AbsoluteUri : "")}";
    }

    /// <summary>The parenthesis behind a quotation: author or title, year, section and paragraph, counted from the section's heading (8.13).</summary>
    public static string InText(CitedPlace place) => $"({string.Join(", ", new[]
    {
        ShortAuthors(place),
        place.Date is { } date ? date.Year.ToString("0000", CultureInfo.InvariantCulture) : Undated,
        place.Section is { } section ? $"{section} section" : null,
        place.Paragraphs.First > 0 ? $"{(place.IsSeveral ? "paras." : "para.")} {place.ParagraphNumbersInSection}" : null,
    }.Where(part => part is not null))})";

    private static string ShortAuthors(CitedPlace place) => place.Authors switch
    {
        [] => place.Title,
        [var only] => only.Family,
        [var first, var second] => $"{first.Family} & {second.Family}",
        [var first, ..] => $"{first.Family} et al.",
    };

    private static string ListOf(CitedPlace place)
    {
        var names = place.Authors.Select(author => author.IsOrganization ? author.Family : author.WithInitials).ToArray();
        return names switch
        {
            [var only] => only,
            { Length: > MostAuthors } => $"{string.Join(", ", names.Take(MostAuthors - 1))}, . . . {names[^1]}",
            [.. var others, var last] => $"{string.Join(", ", others)}, & {last}",
            [] => "",
        };
    }

    private static string DateOf(PublicationDate? date) => date switch
    {
        null => Undated,
        { Month: null } year => year.ToString(),
        { Day: null } month => string.Create(CultureInfo.InvariantCulture, $"{month.Year}, {MonthOf(month)}"),
        { } day => string.Create(CultureInfo.InvariantCulture, $"{day.Year}, {MonthOf(day)} {day.Day}"),
    };

    private static string MonthOf(PublicationDate date) => CultureInfo.InvariantCulture.DateTimeFormat.GetMonthName(date.Month!.Value);

    private static string Ended(string text) => text.EndsWith('.') || text.EndsWith('?') || text.EndsWith('!') ? text : text + ".";
}
