using Bot.Core.Indexing;

namespace Bot.Core.Conversation.Topics;

/// <summary>Tells whether a word asked for looks like a word of a topic's name.</summary>
internal static class TopicSpelling
{
    private const int MinLength = 4;

    /// <summary>Whether a word is long enough to be told from its neighbours.</summary>
    public static bool IsLongEnough(string word) => word.Length >= MinLength;

    /// <summary>Whether some word of the name begins with the word asked for or is about a quarter of its letters away.</summary>
    public static bool IsNear(string word, string name)
    {
        var asked = SpellingForm.Of(word);
        if (asked.Length < MinLength) return false;
        var allowed = Math.Max(1, asked.Length / 4);
        return name.Split(' ').Select(SpellingForm.Of).Any(part =>
            part.StartsWith(asked, StringComparison.Ordinal) || EditDistance.Between(asked, part, allowed) <= allowed);
    }
}
