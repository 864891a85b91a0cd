using Bot.Core.Articles;
using Bot.Core.Quoting;

namespace Bot.Discord.Rendering;

/// <summary>Cuts a quote that is too long for a message once it is escaped.</summary>
internal static class ExcerptCut
{
    /// <summary>The first part of a quote that fits, and where the rest stands.</summary>
    /// <param name="quote">What is to be shown.</param>
    /// <param name="room">How long it may be when escaped; at least 2.</param>
    /// <returns>The quote itself and an empty rest when it fits.</returns>
    public static (Quote Shown, TextSpan Remainder) Within(Quote quote, int room)
    {
        var (text, span) = (quote.Article.Text, quote.Span);
        var end = SentenceCut.End(text, span, room, Length);
        return (new Quote(quote.Article, new TextSpan(span.Start, end)), new TextSpan(end, span.End).Trim(text));
    }

    private static int Length(string text, TextSpan span) => Markdown.EscapedLength(text.AsSpan(span.Start, span.Length));
}
