using Bot.Core.Articles;

namespace Bot.Core.Quoting;

/// <summary>Tells whether a stretch of text cuts through a quotation.</summary>
internal static class QuotationMarks
{
    /// <summary>−1 when the stretch closes a quotation opened before it, 1 when it opens one that closes after it, else 0.</summary>
    /// <remarks>Straight marks open after white space or at the start, and close otherwise; apostrophes are no quotation marks.</remarks>
    public static int OpenSide(string text, TextSpan span)
    {
        var depth = 0;
        for (var place = span.Start; place < span.End; place++)
        {
            depth += Direction(text, place);
            if (depth < 0) return -1;
        }

        return depth > 0 ? 1 : 0;
    }

    private static int Direction(string text, int place) => text[place] switch
    {
        '“' or '«' => 1,
        '”' or '»' => -1,
        '"' => place == 0 || char.IsWhiteSpace(text[place - 1]) || "([—–".Contains(text[place - 1]) ? 1 : -1,
        _ => 0,
    };
}
