namespace Bot.Terminal;

/// <summary>The words that leave the terminal.</summary>
internal static class Farewell
{
    private static readonly string[] Words = ["exit", "quit", "bye"];

    /// <summary>Whether a line is one of them, in any case and with or without the prefix of commands.</summary>
    public static bool Is(string line, string prefix)
    {
        line = line.Trim().TrimEnd('.', '!');
        if (line.StartsWith(prefix, StringComparison.OrdinalIgnoreCase)) line = line[prefix.Length..];
        return Words.Contains(line, StringComparer.OrdinalIgnoreCase);
    }
}
