using System.Collections.Frozen;

namespace Bot.Core.Ranking;

/// <summary>Tells German questions. In them a word without a capital is no noun or name, and so says less about what is asked.</summary>
internal static class GermanWords
{
    /// <summary>Frequent in questions; none is an English word or part of many names.</summary>
    private static readonly FrozenSet<string> Words = FrozenSet.ToFrozenSet(
    [
        "wer", "wem", "wessen", "wie", "wieso", "weshalb", "warum", "wann", "wo", "woher", "wohin",
        "welche", "welcher", "welches", "welchem", "welchen", "das", "der", "dem", "ein", "eine", "einer", "einem", "einen", "eines",
        "und", "ist", "sind", "wurde", "wurden", "wird", "werden", "vom", "zum", "zur", "mit", "nach", "für", "auf", "nicht", "sich", "haben",
    ],
    StringComparer.OrdinalIgnoreCase);

    /// <summary>Whether a word as written, in whatever case but capitals only ("MIT", "WHO"), is one.</summary>
    public static bool Contains(ReadOnlySpan<char> word) => Words.GetAlternateLookup<ReadOnlySpan<char>>().Contains(word) && char.IsLower(word[^1]);
}
