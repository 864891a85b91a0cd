using System.Globalization;
using System.Text;

namespace Bot.Core.Analysis;

/// <summary>Classes of characters, after the word boundaries of Unicode Standard Annex #29, as far as search needs them.</summary>
internal static class CharClasses
{
    private static readonly CharClass[] Plane = BuildPlane();

    /// <summary>Scripts without spaces between words, as ranges of code points.</summary>
    private static ReadOnlySpan<int> Unspaced =>
    [
        0x0E00, 0x0EFF, // Thai, Lao
        0x1000, 0x109F, // Myanmar
        0x1780, 0x17FF, // Khmer
        0x3005, 0x3007, // 々〆〇
        0x3040, 0x312F, // Hiragana, Katakana, Bopomofo
        0x31F0, 0x31FF,
        0x3400, 0x4DBF, // Han
        0x4E00, 0x9FFF,
        0xF900, 0xFAFF,
        0xFF66, 0xFF9F, // halfwidth Katakana
        0x1B000, 0x1B16F,
        0x20000, 0x3FFFF,
    ];

    public static CharClass Of(char c) => Plane[c];

    /// <summary>The class at an index; a pair of surrogates counts as one character, a lone one separates words.</summary>
    /// <param name="text">The text.</param>
    /// <param name="index">Where the character begins; below <paramref name="end"/>.</param>
    /// <param name="end">Nothing from here on is looked at.</param>
    /// <param name="length">Code units of the character: 1 or 2.</param>
    public static CharClass At(string text, int index, int end, out int length)
    {
        length = 1;
        var found = Plane[text[index]];
        if (found != CharClass.Surrogate) return found;
        if (index + 1 >= end || !Rune.TryCreate(text[index], text[index + 1], out var rune)) return CharClass.None;
        length = 2;
        return Classify(rune.Value, Rune.GetUnicodeCategory(rune));
    }

    private static CharClass[] BuildPlane()
    {
        var plane = new CharClass[char.MaxValue + 1];
        for (var c = 0; c <= char.MaxValue; c++) plane[c] = Classify(c, CharUnicodeInfo.GetUnicodeCategory((char)c));
        return plane;
    }

    private static CharClass Classify(int c, UnicodeCategory category) => c switch
    {
        '\'' or '`' or '´' or '’' or '‘' or '‛' or 'ʼ' or 'ʻ' or 'ʹ' or '＇' or '׳' or '״' => CharClass.Apostrophe,
        '-' or '\u2010' or '\u2011' or '－' or '﹣' => CharClass.Hyphen,
        '.' or '．' => CharClass.Stop,
        ',' or '，' or '٬' => CharClass.Comma,
        '%' or '％' or '﹪' or '٪' => CharClass.Percent,
        '\u200B' => CharClass.Ignorable,
        _ => OfCategory(c, category),
    };

    private static CharClass OfCategory(int c, UnicodeCategory category) => category switch
    {
        UnicodeCategory.NonSpacingMark or UnicodeCategory.SpacingCombiningMark or UnicodeCategory.EnclosingMark => CharClass.Mark,
        UnicodeCategory.UppercaseLetter or UnicodeCategory.LowercaseLetter or UnicodeCategory.TitlecaseLetter
            or UnicodeCategory.ModifierLetter or UnicodeCategory.OtherLetter
            or UnicodeCategory.LetterNumber or UnicodeCategory.OtherNumber => IsUnspaced(c) ? CharClass.Unspaced : CharClass.Letter,
        UnicodeCategory.DecimalDigitNumber => CharClass.Digit,
        UnicodeCategory.Format => CharClass.Ignorable,
        UnicodeCategory.Surrogate => CharClass.Surrogate,
        _ => CharClass.None,
    };

    private static bool IsUnspaced(int c)
    {
        for (var range = 0; range < Unspaced.Length; range += 2)
            if (c >= Unspaced[range] && c <= Unspaced[range + 1]) return true;
        return false;
    }
}
