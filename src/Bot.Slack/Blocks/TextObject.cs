namespace Bot.Slack.Blocks;

/// <summary>A text of 1 to 3,000 characters.</summary>
/// <param name="Type">"plain_text" or "mrkdwn".</param>
/// <param name="Text">For "mrkdwn" already escaped.</param>
/// <param name="Emoji">For "plain_text": whether ":name:" becomes a picture.</param>
/// <param name="Verbatim">For "mrkdwn": true keeps Slack from linking what merely looks like an address or a name.</param>
public sealed record TextObject(string Type, string Text, bool? Emoji = null, bool? Verbatim = null)
{
    /// <summary>Literal text: no markup, no emoji names.</summary>
    public static TextObject Plain(string text) => new("plain_text", text, Emoji: false);

    /// <summary>Text with Slack's markup, which the caller has escaped.</summary>
    public static TextObject Markup(string text) => new("mrkdwn", text, Verbatim: true);
}
