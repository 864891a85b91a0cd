using Bot.Core.Analysis;

namespace Bot.Core.Checking.Words;

/// <summary>What characters are to a word that is compared letter for letter.</summary>
internal static class WordChars
{
    /// <summary>Letters, digits, marks, and both halves of a pair: whatever a reader would count as the word itself.</summary>
    public static bool IsPart(char c) =>
        CharClasses.Of(c) is CharClass.Letter or CharClass.Digit or CharClass.Mark or CharClass.Unspaced || char.IsSurrogate(c);

    /// <summary>A character of a script without spaces is a word of its own, so that one changed character marks one word.</summary>
    public static bool IsUnspaced(char c) => CharClasses.Of(c) == CharClass.Unspaced;

    public static bool IsMark(char c) => CharClasses.Of(c) == CharClass.Mark;

    /// <summary>Soft hyphens, zero-width spaces and the like: nobody sees them, so nobody can quote them.</summary>
    public static bool IsInvisible(char c) => CharClasses.Of(c) == CharClass.Ignorable;

    public static bool IsApostrophe(char c) => CharClasses.Of(c) == CharClass.Apostrophe;
}
