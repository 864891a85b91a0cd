using Bot.Core.Articles;
using Bot.Core.Passages;

namespace Bot.Core.Quoting;

/// <summary>Finds where to cut a text that is too long for a message: at a sentence end, else between words, else anywhere but inside a character.</summary>
public static class SentenceCut
{
    /// <summary>Where the part that fits ends; the end of the span when all of it fits.</summary>
    /// <param name="text">The text.</param>
    /// <param name="span">The stretch of it to be shown; not empty.</param>
    /// <param name="room">The greatest length; at least 2.</param>
    /// <param name="length">How long a stretch becomes when it is drawn; never less than its characters.</param>
    public static int End(string text, TextSpan span, int room, Func<string, TextSpan, int> length)
    {
        if (span.Length <= room && length(text, span) <= room) return span.End;
        return LastSentenceEnd(text, span, room, length) ?? LastWordEnd(text, span, room, length);
    }

    /// <summary>The beginning of a text that fits; nothing where there is no room for two characters and the text has more.</summary>
    public static string Beginning(string text, int room, Func<string, TextSpan, int> length)
    {
        var whole = new TextSpan(0, text.Length);
        if (text.Length <= room && length(text, whole) <= room) return text;
        return room < 2 ? "" : text[..End(text, whole, room, length)];
    }

    /// <summary>The beginning of a text that has at most so many characters.</summary>
    public static string Beginning(string text, int room) => Beginning(text, room, (_, span) => span.Length);

    private static int? LastSentenceEnd(string text, TextSpan span, int room, Func<string, TextSpan, int> length)
    {
        // Only what can fit is searched: a text may be one line of many megabytes.
        var window = new TextSpan(span.Start, Math.Min(span.End, span.Start + room + 1));
        int? end = null;
        foreach (var sentence in SentenceBoundaries.Split(text, window))
        {
            var isWhole = sentence.End < window.End || window.End == span.End;
            if (!isWhole || length(text, new TextSpan(span.Start, sentence.End)) > room) break;
            end = sentence.End;
        }

        return end;
    }

    private static int LastWordEnd(string text, TextSpan span, int room, Func<string, TextSpan, int> length)
    {
        var end = Math.Min(span.End, span.Start + room);
        while (end > span.Start + 1 && length(text, new TextSpan(span.Start, end)) > room) end--;
        if (char.IsHighSurrogate(text[end - 1])) end--;
        var space = end;
        while (space > span.Start && !char.IsWhiteSpace(text[space])) space--;
        var words = new TextSpan(span.Start, space).Trim(text);
        return words.IsEmpty ? end : words.End;
    }
}
