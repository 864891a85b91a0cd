namespace Bot.Core.Checking.Citations;

/// <summary>Everything that is known, in the order of a source line.</summary>
internal static class PlainCitation
{
    private const string MarkdownSigns = "\\`*_[]<>#~&";

    /// <summary>Authors, “title”, publisher, date or "undated", section, paragraph, address.</summary>
    public static string Of(CitedPlace place) => Write(place, $"“{TitleMarks.InDouble(place.Title)}”", text => text, withAddress: true);

    /// <summary>The same as Markdown, the title as a link where an address is known.</summary>
    public static string Markdown(CitedPlace place)
    {
        var title = Escape(place.Title);
        var linked = place.Url is { } url ? $"[{title}](<{url.AbsoluteUri}>)" : $"*{title}*";
        return Write(place, linked, Escape, withAddress: false);
    }

    private static string Write(CitedPlace place, string title, Func<string, string> escape, bool withAddress) => string.Join(", ", new[]
    {
        place.Authors.IsEmpty ? null : escape(Names.InWords([.. place.Authors.Select(author => author.Direct)])),
        title,
        place.Publisher is { } publisher ? escape(publisher) : null,
        place.Date is { } date ? escape(date.ToString()) : "undated",
        place.Section is { } section ? $"section “{escape(TitleMarks.InDouble(section))}”" : null,
        place.Paragraphs.First > 0 ? $"{(place.IsSeveral ? "paragraphs" : "paragraph")} {place.ParagraphNumbers}" : null,
        withAddress ? place.Url?.AbsoluteUri : null,
    }.Where(part => part is not null));

    private static string Escape(string text) =>
        string.Concat(text.Select(letter => MarkdownSigns.Contains(letter) ? $"\\{letter}" : letter.ToString()));
}
