using System.Collections.Frozen;

namespace Bot.Core.Conversation.Topics;

/// <summary>
/// The small words of German, which are no topics and no part of one. Unlike the English ones they count in ranking: how often they
/// stand in the articles says enough about them there.
/// </summary>
internal static class GermanWords
{
    private static readonly FrozenSet<string> Determiners = Set(
        "der die das dem den des ein eine einen einem einer eines");

    private static readonly FrozenSet<string> Small = Set(
        """
        eine einen einem einer eines sich auch nicht sind wird wurde wurden werden worden durch über nach oder aber wenn dass sein seine
        seiner seinen seinem ihre ihrer ihren diese dieser dieses diesen diesem noch mehr sowie zwischen unter gegen ohne haben hatte
        hatten kann können konnte konnten waren beim sehr schon dann dort hier jedoch während bereits alle allem allen aller anderen
        """);

    /// <summary>Whether a word in lower case is a common one that says nothing of what a text is about.</summary>
    public static bool IsSmall(ReadOnlySpan<char> word) => Small.GetAlternateLookup<ReadOnlySpan<char>>().Contains(word);

    /// <summary>Whether a word is an article, in any case: "der", "Eine".</summary>
    public static bool IsDeterminer(ReadOnlySpan<char> word) => Determiners.GetAlternateLookup<ReadOnlySpan<char>>().Contains(word);

    /// <summary>A name without the article before it: "der Bundesrat".</summary>
    /// <remarks>German nouns have a capital, so "die hard" is left alone; so is "Die Hard", for only the other articles are no English words.</remarks>
    public static string WithoutDeterminer(string name)
    {
        var end = name.IndexOf(' ');
        var isArticle = end > 0 && end + 1 < name.Length && char.IsUpper(name[end + 1])
            && IsDeterminer(name.AsSpan(0, end)) && (char.IsLower(name[0]) || name[..end] is "Der" or "Das" or "Ein" or "Eine");
        return isArticle ? name[(end + 1)..] : name;
    }

    private static FrozenSet<string> Set(string words) =>
        words.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries).ToFrozenSet(StringComparer.OrdinalIgnoreCase);
}
