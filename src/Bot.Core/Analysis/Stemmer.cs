namespace Bot.Core.Analysis;

/// <summary>Brings the inflected forms of a word to one stem. Words in Devanagari are taken for Hindi, those in Arabic letters for Arabic, all others for English.</summary>
internal static class Stemmer
{
    /// <summary>The stem of a folded word.</summary>
    public static string Stem(string word) => word.Length == 0 ? word : word[0] switch
    {
        >= '\u0600' and <= '\u06FF' => ArabicStemmer.Stem(word),
        >= '\u0900' and <= '\u097F' => HindiStemmer.Stem(word),
        _ => Porter2Stemmer.Stem(IrregularForms.PlainOf(word)),
    };
}
