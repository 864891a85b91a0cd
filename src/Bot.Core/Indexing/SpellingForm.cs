using Bot.Core.Analysis;

namespace Bot.Core.Indexing;

/// <summary>The form in which words are compared for spelling: folded, not stemmed.</summary>
internal static class SpellingForm
{
    /// <summary>The folded word; empty for one too long to be a misspelt word.</summary>
    public static string Of(string word)
    {
        if (word.Length > Folding.MaxLength) return "";
        Span<char> folded = stackalloc char[Folding.BufferLength];
        return new string(folded[..Folding.Fold(word, folded)]);
    }
}
