namespace Bot.Slack.Rendering;

/// <summary>Escapes what goes into a text field; the only three characters that Slack reads there as more than themselves.</summary>
/// <remarks>https://docs.slack.dev/messaging/formatting-message-text#escaping</remarks>
internal static class SlackText
{
    public static string Escape(string text) => text
        .Replace("&", "&amp;", StringComparison.Ordinal)
        .Replace("<", "&lt;", StringComparison.Ordinal)
        .Replace(">", "&gt;", StringComparison.Ordinal);

    public static string Unescape(string text) => text
        .Replace("&lt;", "<", StringComparison.Ordinal)
        .Replace("&gt;", ">", StringComparison.Ordinal)
        .Replace("&amp;", "&", StringComparison.Ordinal);

    /// <summary>The text, or its beginning with an ellipsis; never half a surrogate pair.</summary>
    public static string Clip(string text, int length)
    {
        if (text.Length <= length) return text;
        var end = length - 1;
        if (char.IsHighSurrogate(text[end - 1])) end--;
        return text[..end] + "…";
    }
}
