using Bot.Core.Articles;
using Bot.Core.Conversation;
using Bot.Core.Quoting;

namespace Bot.Slack.Rendering;

/// <summary>The reply as one text, for notifications, for screen readers, and for when Slack refuses the blocks.</summary>
internal static class FallbackText
{
    /// <summary>The whole reply escaped, or as much of it as ends with a sentence within the limit.</summary>
    public static string Of(Reply reply)
    {
        var text = SentenceCut.Beginning(ReplyText.Render(reply).Trim(), MessageLimits.Fallback, EscapedLength);
        return text.Length == 0 ? "(empty)" : SlackText.Escape(text);
    }

    private static int EscapedLength(string text, TextSpan span)
    {
        var length = 0;
        foreach (var letter in text.AsSpan(span.Start, span.Length)) length += letter switch { '&' => 5, '<' or '>' => 4, _ => 1 };
        return length;
    }
}
