using System.Text.RegularExpressions;
using Bot.Slack.Rendering;

namespace Bot.Slack.Answering;

/// <summary>Reads what a person typed out of what Slack delivers.</summary>
/// <remarks>https://docs.slack.dev/messaging/formatting-message-text#retrieving-messages</remarks>
internal static partial class MessageText
{
    /// <summary>The text as typed, without mentions of the bot.</summary>
    public static string Typed(string text, string botUser) => SlackText.Unescape(Reference().Replace(text, match =>
    {
        var (target, label) = (match.Groups["target"].Value, match.Groups["label"]);
        if (target == $"@{botUser}") return "";
        if (label.Success && label.Length > 0) return Marked(target) + label.Value.TrimStart('@', '#');
        return target.StartsWith('!') ? $"@{target[1..]}" : target;
    })).Trim();

    public static bool Mentions(string text, string botUser) =>
        Reference().Matches(text).Any(match => match.Groups["target"].Value == $"@{botUser}");

    /// <summary>Whether somebody else is called: a person, a group, everybody.</summary>
    public static bool MentionsOthers(string text, string botUser) => Reference().Matches(text)
        .Select(match => match.Groups["target"].Value)
        .Any(target => target[0] is '@' or '!' && target != $"@{botUser}" && !target.StartsWith("!date", StringComparison.Ordinal));

    private static string Marked(string target) => target[0] switch
    {
        '@' or '!' => "@",
        '#' => "#",
        _ => "",
    };

    // <@U1>, <@U1|name>, <#C1|name>, <!here>, <!subteam^S1|@group>, <https://…>, <https://…|label>
    [GeneratedRegex("<(?<target>[^<>|]+)(?:\\|(?<label>[^<>]*))?>", RegexOptions.CultureInvariant)]
    private static partial Regex Reference();
}
