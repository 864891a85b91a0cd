namespace Bot.Core.Analysis;

/// <summary>Brings the inflected forms of a word to one stem. Words in Devanagari are taken for Hindi, all others for English.</summary>
internal static class Stemmer
{
    /// <summary>The stem of a folded word.</summary>
    public static string Stem(string word) => word.Length > 0 && word[0] is >= '\u0900' and <= '\u097F' ? HindiStemmer.Stem(word) : Porter2Stemmer.Stem(word);
}
