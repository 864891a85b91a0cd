using System.Collections.Frozen;

namespace Bot.Core.Conversation.Answering;

/// <summary>Countries and their people where the one does not begin like the other, as "Italian" does like "Italy".</summary>
internal static class Demonyms
{
    private static readonly FrozenDictionary<string, string[]> Groups = new string[][]
    {
        ["britain", "british", "briton", "britons"],
        ["denmark", "danish", "dane", "danes"],
        ["finland", "finnish", "finn", "finns"],
        ["france", "french"],
        ["ireland", "irish"],
        ["netherlands", "holland", "dutch"],
        ["philippines", "filipino", "filipinos", "filipina"],
        ["poland", "polish", "pole", "poles"],
        ["spain", "spanish", "spaniard", "spaniards"],
        ["switzerland", "swiss"],
        ["turkey", "turkish", "turk", "turks"],
        ["wales", "welsh"],
    }.SelectMany(group => group.Select(word => KeyValuePair.Create(word, group))).ToFrozenDictionary(StringComparer.Ordinal);

    /// <summary>The words for the same country, this one included; empty for all other words.</summary>
    /// <param name="word">A folded word.</param>
    public static string[] Of(string word) => Groups.GetValueOrDefault(word, []);
}
