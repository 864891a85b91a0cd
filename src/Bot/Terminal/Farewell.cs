namespace Bot.Terminal;

/// <summary>The words that leave the terminal.</summary>
internal static class Farewell
{
    private static readonly string[] Words = ["exit", "quit", "bye", "goodbye"];
    private static readonly string[] Company = ["now", "please", "then"];

    /// <summary>Whether a line is one of them or several, in any case, with or without the prefix of commands: "bye bye", "!quit now".</summary>
    public static bool Is(string line, string prefix)
    {
        line = line.Trim();
        if (line.StartsWith(prefix, StringComparison.OrdinalIgnoreCase)) line = line[prefix.Length..];
        var words = line.Split([' ', '.', '!', ','], StringSplitOptions.RemoveEmptyEntries);
        return words.Length > 0 && IsIn(Words, words[0]) && words.All(word => IsIn(Words, word) || IsIn(Company, word));
    }

    private static bool IsIn(string[] list, string word) => list.Contains(word, StringComparer.OrdinalIgnoreCase);
}
