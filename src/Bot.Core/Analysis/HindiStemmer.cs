namespace Bot.Core.Analysis;

/// <summary>Takes inflections off Hindi words.</summary>
/// <remarks>
/// A. Ramanathan and D. Rao, "A lightweight stemmer for Hindi", EACL 2003: the longest ending listed is taken off, as long as at
/// least two characters stay.
/// </remarks>
internal static class HindiStemmer
{
    // By their length, from 1.
    private static readonly string[][] EndingsBySize =
    [
        ["ो", "े", "ू", "ु", "ी", "ि", "ा"],
        ["कर", "ाओ", "िए", "ाई", "ाए", "ने", "नी", "ना", "ते", "ीं", "ती", "ता", "ाँ", "ां", "ों", "ें"],
        ["ाकर", "ाइए", "ाईं", "ाया", "ेगी", "ेगा", "ोगी", "ोगे", "ाने", "ाना", "ाते", "ाती", "ाता", "तीं", "ाओं", "ाएं", "ुओं", "ुएं", "ुआं"],
        ["ाएगी", "ाएगा", "ाओगी", "ाओगे", "एंगी", "ेंगी", "एंगे", "ेंगे", "ूंगी", "ूंगा", "ातीं", "नाओं", "नाएं", "ताओं", "ताएं", "ियाँ", "ियों", "ियां"],
        ["ाएंगी", "ाएंगे", "ाऊंगी", "ाऊंगा", "ाइयाँ", "ाइयों", "ाइयां"],
    ];

    /// <summary>The stem of a folded word; a word of one or two characters is its own.</summary>
    public static string Stem(string word)
    {
        for (var size = EndingsBySize.Length; size > 0; size--)
            if (word.Length > size + 1 && Array.Exists(EndingsBySize[size - 1], ending => word.EndsWith(ending, StringComparison.Ordinal)))
                return word[..^size];
        return word;
    }
}
