using Bot.Core.Conversation;

namespace Bot.Slack.Rendering;

/// <summary>The reply as one text, for notifications, for screen readers, and for when Slack refuses the blocks.</summary>
internal static class FallbackText
{
    /// <summary>The whole reply escaped, or as much of it as ends with a sentence within the limit.</summary>
    public static string Of(Reply reply)
    {
        var text = SentenceCut.Cut(ReplyText.Render(reply).Trim(), MessageLimits.Fallback, Measure);
        return text.Length == 0 ? "(empty)" : SlackText.Escape(text);
    }

    private static int Measure(char letter) => letter switch
    {
        '&' => 5,
        '<' or '>' => 4,
        _ => 1,
    };
}
