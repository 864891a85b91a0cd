using System.Globalization;

namespace Bot.Core.Articles;

/// <summary>A date as exact as its source states it: a year, a month of a year, or a day.</summary>
/// <param name="Year">1 to 9999.</param>
/// <param name="Month">1 to 12, or null when only the year is stated.</param>
/// <param name="Day">1 to 31, or null when no day is stated.</param>
public readonly record struct PublicationDate(int Year, int? Month = null, int? Day = null)
{
    private static readonly string[] DayFormats =
    [
        "yyyy-M-d", "yyyy/M/d", "MMMM d, yyyy", "MMM d, yyyy", "MMM. d, yyyy", "d MMMM yyyy", "d MMM yyyy",
    ];

    private static readonly string[] MonthFormats = ["yyyy-M", "yyyy/M", "MMMM yyyy", "MMM yyyy"];
    private static readonly string[] GermanDayFormats = ["d. MMMM yyyy", "d. MMM yyyy", "d. MMM. yyyy", "d.M.yyyy", "d. M. yyyy"];
    private static readonly DateTimeFormatInfo German = GermanNames();

    /// <summary>
    /// Reads ISO 8601 dates and times and the usual English and German forms ("November 30, 2017", "30 Nov 2017", "30. November 2017",
    /// "30.11.2017", "März 2020", "2017-11", "2017").
    /// </summary>
    /// <returns>False when the text states no date; a time of day is dropped without converting between zones.</returns>
    public static bool TryParse(string? text, out PublicationDate date)
    {
        date = default;
        text = text?.Trim() ?? "";
        if (text.Length == 4 && int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var year) && year > 0)
        {
            date = new PublicationDate(year);
            return true;
        }

        if (IsExact(text, MonthFormats, CultureInfo.InvariantCulture, out var month) || IsExact(text, MonthFormats, German, out month))
        {
            date = new PublicationDate(month.Year, month.Month);
            return true;
        }

        var isTimestamp = text.Length > 10 && text[4] == '-' && (text[10] == 'T' || text[10] == ' ');
        var day = isTimestamp ? text[..10] : text;
        if (!IsExact(day, DayFormats, CultureInfo.InvariantCulture, out var parsed) && !IsExact(day, GermanDayFormats, German, out parsed)) return false;
        date = new PublicationDate(parsed.Year, parsed.Month, parsed.Day);
        return true;
    }

    /// <summary>As exact as stated: "2017", "November 2017" or "November 30, 2017".</summary>
    public override string ToString() => this switch
    {
        (_, null, _) => Year.ToString("0000", CultureInfo.InvariantCulture),
        (_, { } month, null) => string.Create(CultureInfo.InvariantCulture, $"{MonthName(month)} {Year}"),
        (_, { } month, { } day) => string.Create(CultureInfo.InvariantCulture, $"{MonthName(month)} {day}, {Year}"),
    };

    private static bool IsExact(string text, string[] formats, IFormatProvider names, out DateTime date) =>
        DateTime.TryParseExact(text, formats, names, DateTimeStyles.None, out date);

    // The machine's cultures may be left out of the program, so the names stand here.
    private static DateTimeFormatInfo GermanNames()
    {
        string[] months = ["Januar", "Februar", "März", "April", "Mai", "Juni", "Juli", "August", "September", "Oktober", "November", "Dezember", ""];
        string[] shortMonths = ["Jan", "Feb", "Mär", "Apr", "Mai", "Jun", "Jul", "Aug", "Sept", "Okt", "Nov", "Dez", ""];
        return new DateTimeFormatInfo
        {
            MonthNames = months,
            MonthGenitiveNames = months,
            AbbreviatedMonthNames = shortMonths,
            AbbreviatedMonthGenitiveNames = shortMonths,
        };
    }

    private static string MonthName(int month) => CultureInfo.InvariantCulture.DateTimeFormat.GetMonthName(month);
}
