namespace Bot.Core.Checking.Matching;

/// <summary>Recognises an ellipsis however it is typed.</summary>
internal static class Ellipsis
{
    /// <summary>Length of the ellipsis at a place: "…", "...", ". . ."; 0 when there is none.</summary>
    public static int LengthAt(ReadOnlySpan<char> text, int place)
    {
        if (text[place] is '…' or '⋯') return 1;
        if (text[place] != '.') return 0;
        var (dots, end) = (1, place + 1);
        for (var next = end; dots < 3 && next < text.Length; next++)
        {
            if (text[next] == '.') (dots, end) = (dots + 1, next + 1);
            else if (text[next] is not (' ' or '\u00A0') || next > end) break;
        }

        return dots == 3 ? end - place : 0;
    }

    /// <summary>Whether a text is an ellipsis and nothing else.</summary>
    public static bool Is(ReadOnlySpan<char> text)
    {
        text = text.Trim();
        return text.Length > 0 && LengthAt(text, 0) == text.Length;
    }
}
