using Bot.Discord.Port;

namespace Bot.Discord.Rendering;

/// <summary>
/// The small line that says what was asked, at the top of an answer or, where it is long, in an embed at its end. Buttons carry no
/// question, so that they work months later: they find it here.
/// </summary>
internal static class QuestionLine
{
    private const string Start = "-# Asked: ";

    // The whole line must leave room for the answer's own words.
    private const int MaxLength = 1_200;

    /// <summary>The line for the top; null when the question is empty or too long for that.</summary>
    public static string? Write(string question) => Line(question) is { Length: <= MaxLength } line ? line : null;

    /// <summary>The words of the embed for a question that is too long for the top; null when it is not, or is too long even for that.</summary>
    public static string? WriteLong(string question) =>
        Line(question) is { Length: > MaxLength and <= MessageLimits.Description } line ? line : null;

    /// <summary>The question of an answer; null when the message has none.</summary>
    public static string? ReadFrom(ReceivedMessage answer) =>
        Read(answer.Content) ?? answer.Embeds.Select(Read).FirstOrDefault(question => question is not null);

    /// <summary>The question that a text begins with; null when there is none.</summary>
    public static string? Read(string content)
    {
        if (!content.StartsWith(Start, StringComparison.Ordinal)) return null;
        var end = content.IndexOf('\n', StringComparison.Ordinal);
        return Markdown.Unescape(content.AsSpan(Start.Length, (end < 0 ? content.Length : end) - Start.Length));
    }

    private static string? Line(string question)
    {
        var words = string.Join(' ', question.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
        return words.Length > 0 ? Start + Markdown.Escape(words) : null;
    }
}
