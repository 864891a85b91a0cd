using Bot.Core.Articles;

namespace Bot.Core.Checking.Speech;

/// <summary>Finds what stands in double quotation marks.</summary>
internal static class QuotedSpans
{
    /// <summary>The quoted stretches of a paragraph in order, without their marks; one that is never closed ends with the paragraph.</summary>
    public static List<TextSpan> In(string text, TextSpan paragraph)
    {
        var spans = new List<TextSpan>();
        var (start, closing) = (-1, "");
        for (var place = paragraph.Start; place < paragraph.End; place++)
        {
            if (start < 0 && ClosingOf(text, place, paragraph.Start) is { } marks) (start, closing) = (place + 1, marks);
            else if (start >= 0 && closing.Contains(text[place]))
            {
                Add(spans, start, place);
                start = -1;
            }
        }

        if (start >= 0) Add(spans, start, paragraph.End);
        return spans;
    }

    // The mark that closes in German opens in English, and the other way round in French and German with guillemets.
    private static string? ClosingOf(string text, int place, int start) => text[place] switch
    {
        '„' => "“”\"",
        '“' => "”\"",
        '«' => "»",
        '»' when IsBeforeWord(text, place, start) => "«",
        '"' when IsBeforeWord(text, place, start) => "\"”",
        _ => null,
    };

    private static bool IsBeforeWord(string text, int place, int start) =>
        place == start || char.IsWhiteSpace(text[place - 1]) || "([—–-".Contains(text[place - 1]);

    private static void Add(List<TextSpan> spans, int start, int end)
    {
        if (end > start) spans.Add(new TextSpan(start, end));
    }
}
