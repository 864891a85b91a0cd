namespace Bot.Discord.Rendering;

/// <summary>
/// The small line at the top of an answer that says what was asked. Buttons carry no question, so that they work months later:
/// they find it here.
/// </summary>
internal static class QuestionLine
{
    private const string Start = "-# Asked: ";

    // The whole line must leave room for the answer's own words.
    private const int MaxLength = 1_200;

    /// <summary>The line; null when the question is empty or too long to be written whole.</summary>
    public static string? Write(string question)
    {
        var words = string.Join(' ', question.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
        var line = Start + Markdown.Escape(words);
        return words.Length > 0 && line.Length <= MaxLength ? line : null;
    }

    /// <summary>The question of an answer; null when the message has none.</summary>
    public static string? Read(string content)
    {
        if (!content.StartsWith(Start, StringComparison.Ordinal)) return null;
        var end = content.IndexOf('\n', StringComparison.Ordinal);
        return Markdown.Unescape(content.AsSpan(Start.Length, (end < 0 ? content.Length : end) - Start.Length));
    }
}
