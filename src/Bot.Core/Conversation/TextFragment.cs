using Bot.Core.Quoting;

namespace Bot.Core.Conversation;

/// <summary>Links that open a page at the quoted words.</summary>
/// <remarks>The form is that of the URL Fragment Text Directives draft (WICG): <c>#:~:text=start,end</c>.</remarks>
public static class TextFragment
{
    // A quote up to this many characters is given whole; a longer one by its first and last words.
    private const int WholeLength = 80;
    private const int EdgeWords = 5;

    /// <summary>The address with a text fragment built from the exact stored text.</summary>
    public static string Link(Uri url, Quote quote)
    {
        var text = quote.Text;
        var isOneBlock = !text.Contains('\n', StringComparison.Ordinal);
        var fragment = isOneBlock && text.Length <= WholeLength ? Encode(text) : $"{Encode(Head(text))},{Encode(Tail(text))}";
        var separator = url.Fragment.Length > 0 ? ":~:text=" : "#:~:text=";
        return url.AbsoluteUri + separator + fragment;
    }

    private static string Head(string text)
    {
        var end = 0;
        for (var words = 0; words < EdgeWords && end < text.Length; words++)
        {
            var start = end;
            while (start < text.Length && char.IsWhiteSpace(text[start])) start++;
            if (words > 0 && text.AsSpan(end, start - end).Contains('\n')) break;
            end = start;
            while (end < text.Length && !char.IsWhiteSpace(text[end])) end++;
        }

        return text[..end];
    }

    private static string Tail(string text)
    {
        var start = text.Length;
        for (var words = 0; words < EdgeWords && start > 0; words++)
        {
            var end = start;
            while (end > 0 && char.IsWhiteSpace(text[end - 1])) end--;
            if (words > 0 && text.AsSpan(end, start - end).Contains('\n')) break;
            start = end;
            while (start > 0 && !char.IsWhiteSpace(text[start - 1])) start--;
        }

        return text[start..].TrimEnd();
    }

    // The directive reads '-', ',' and '&' as its own syntax, and EscapeDataString leaves '-' alone.
    private static string Encode(string text) => Uri.EscapeDataString(text).Replace("-", "%2D", StringComparison.Ordinal);
}
