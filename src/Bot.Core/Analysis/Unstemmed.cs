using System.Collections.Frozen;

namespace Bot.Core.Analysis;

/// <summary>Words that stemming would turn into a different one: names that only look like plurals, and "quite", which is no form of "quit".</summary>
internal static class Unstemmed
{
    private static readonly FrozenSet<string> Words = FrozenSet.ToFrozenSet(["isis", "quite"], StringComparer.Ordinal);

    /// <summary>Whether a folded word is a term as it is: ISIS is not the plural of ISI.</summary>
    public static bool Contains(string word) => Words.Contains(word);
}
