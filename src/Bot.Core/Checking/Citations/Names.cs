namespace Bot.Core.Checking.Citations;

/// <summary>Lists names in a sentence.</summary>
internal static class Names
{
    /// <summary>"A", "A and B", "A, B, and C".</summary>
    public static string InWords(string[] names) => names switch
    {
        [] => "",
        [var only] => only,
        [var first, var second] => $"{first} and {second}",
        [.. var others, var last] => $"{string.Join(", ", others)}, and {last}",
    };
}
