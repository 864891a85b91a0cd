using Bot.Core.Articles;
using Bot.Core.Passages;
using Bot.Core.Quoting;

namespace Bot.Discord.Rendering;

/// <summary>Cuts a quote that is too long for a message: at a sentence end, else between words, else anywhere but inside a character.</summary>
internal static class ExcerptCut
{
    /// <summary>The first part of a quote that fits, and where the rest stands.</summary>
    /// <param name="quote">What is to be shown.</param>
    /// <param name="room">How long it may be when escaped; at least 2.</param>
    /// <returns>The quote itself and an empty rest when it fits.</returns>
    public static (Quote Shown, TextSpan Remainder) Within(Quote quote, int room)
    {
        var (text, span) = (quote.Article.Text, quote.Span);
        if (span.Length <= room && Length(text, span) <= room) return (quote, new TextSpan(span.End, span.End));
        var end = LastSentenceEnd(text, span, room) ?? LastWordEnd(text, span, room);
        return (new Quote(quote.Article, new TextSpan(span.Start, end)), new TextSpan(end, span.End).Trim(text));
    }

    private static int? LastSentenceEnd(string text, TextSpan span, int room)
    {
        // Only what can fit is searched: a text may be one line of many megabytes.
        var window = new TextSpan(span.Start, Math.Min(span.End, span.Start + room + 1));
        int? end = null;
        foreach (var sentence in SentenceBoundaries.Split(text, window))
        {
            var isWhole = sentence.End < window.End || window.End == span.End;
            if (!isWhole || Length(text, new TextSpan(span.Start, sentence.End)) > room) break;
            end = sentence.End;
        }

        return end;
    }

    private static int LastWordEnd(string text, TextSpan span, int room)
    {
        var end = Math.Min(span.End, span.Start + room);
        while (end > span.Start + 1 && Length(text, new TextSpan(span.Start, end)) > room) end--;
        if (char.IsHighSurrogate(text[end - 1])) end--;
        var space = end;
        while (space > span.Start && !char.IsWhiteSpace(text[space])) space--;
        var words = new TextSpan(span.Start, space).Trim(text);
        return words.IsEmpty ? end : words.End;
    }

    private static int Length(string text, TextSpan span) => Markdown.EscapedLength(text.AsSpan(span.Start, span.Length));
}
