namespace Bot.Core.Conversation.Answering;

/// <summary>A word of a name that was asked for.</summary>
/// <param name="Text">As it was asked, without its possessive.</param>
/// <param name="Term">What it is indexed under.</param>
internal readonly record struct AskedWord(string Text, string Term)
{
    /// <summary>The digits that a number begins with, without what groups them: "1970" of "1970s"; empty for other words.</summary>
    public static string DigitsOf(ReadOnlySpan<char> word)
    {
        var end = 0;
        while (end < word.Length && (char.IsDigit(word[end]) || end > 0 && word[end] is '.' or ',')) end++;
        return word[..end].ToString().Replace(".", "", StringComparison.Ordinal).Replace(",", "", StringComparison.Ordinal);
    }

    /// <summary>Whether it is written in capitals only, as acronyms are.</summary>
    public static bool IsCapitals(ReadOnlySpan<char> word)
    {
        var letters = 0;
        foreach (var sign in word)
        {
            if (char.IsUpper(sign)) letters++;
            else if (sign != '.') return false;
        }

        return letters > 1;
    }
}
