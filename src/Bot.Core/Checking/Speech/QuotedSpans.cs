using Bot.Core.Articles;

namespace Bot.Core.Checking.Speech;

/// <summary>Finds what stands in double quotation marks.</summary>
internal static class QuotedSpans
{
    /// <summary>The quoted stretches of a paragraph in order, without their marks; one that is never closed ends with the paragraph.</summary>
    public static List<TextSpan> In(string text, TextSpan paragraph)
    {
        var spans = new List<TextSpan>();
        var start = -1;
        for (var place = paragraph.Start; place < paragraph.End; place++)
        {
            if (start < 0 && IsOpening(text, place, paragraph.Start)) start = place + 1;
            else if (start >= 0 && text[place] is '”' or '"' or '»')
            {
                Add(spans, start, place);
                start = -1;
            }
        }

        if (start >= 0) Add(spans, start, paragraph.End);
        return spans;
    }

    private static bool IsOpening(string text, int place, int start) => text[place] switch
    {
        '“' or '„' or '«' => true,
        '"' => place == start || char.IsWhiteSpace(text[place - 1]) || "([—–-".Contains(text[place - 1]),
        _ => false,
    };

    private static void Add(List<TextSpan> spans, int start, int end)
    {
        if (end > start) spans.Add(new TextSpan(start, end));
    }
}
