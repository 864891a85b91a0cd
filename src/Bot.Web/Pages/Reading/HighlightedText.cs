using Bot.Core.Articles;
using Bot.Web.Markup;

namespace Bot.Web.Pages.Reading;

/// <summary>Draws stretches of an article with the quoted words and the words searched for marked.</summary>
internal sealed class HighlightedText(ReaderView view)
{
    private readonly string _text = view.Article.Text;
    private bool _isFirstMark = true;

    /// <summary>The characters at a span, unchanged, with marks around those to highlight.</summary>
    public Html Draw(TextSpan span)
    {
        if (view.Quote?.Span is not { } quoted || !quoted.Overlaps(span)) return DrawFound(span);
        var before = new TextSpan(span.Start, Math.Max(span.Start, quoted.Start));
        var inside = new TextSpan(before.End, Math.Min(span.End, quoted.End));
        return Html.Of($"{DrawFound(before)}<mark class=\"quoted\"{Anchor()}>{DrawFound(inside)}</mark>{DrawFound(new TextSpan(inside.End, span.End))}");
    }

    // The first mark is where the page scrolls to.
    private Html Anchor()
    {
        if (!_isFirstMark) return Html.Empty;
        _isFirstMark = false;
        return Html.Of($" id=\"quote\"");
    }

    private Html DrawFound(TextSpan span)
    {
        var parts = new List<Html>();
        var place = span.Start;
        foreach (var found in FoundIn(span))
        {
            var (start, end) = (Math.Max(found.Start, place), Math.Min(found.End, span.End));
            parts.Add(Html.Of($"{Plain(place, start)}<mark class=\"found\">{Plain(start, end)}</mark>"));
            place = end;
        }

        return Html.Of($"{parts}{Plain(place, span.End)}");
    }

    private Html Plain(int start, int end) => Html.Of($"{_text.AsSpan(start, end - start)}");

    private IEnumerable<TextSpan> FoundIn(TextSpan span)
    {
        var first = view.Found.AsSpan().BinarySearch(new TextSpan(span.Start, 0));
        for (var index = Math.Max(0, (first < 0 ? ~first : first) - 1); index < view.Found.Length && view.Found[index].Start < span.End; index++)
        {
            if (view.Found[index].Overlaps(span)) yield return view.Found[index];
        }
    }
}
