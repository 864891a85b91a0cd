using System.Buffers;
using System.Globalization;
using System.Text;

namespace Bot.Core.Analysis;

/// <summary>Removes the differences of spelling that do not matter to a search: case, width, diacritics, invisible characters.</summary>
internal static class Folding
{
    /// <summary>Folded words end here; what follows would only tell one meaningless long word from another.</summary>
    public const int MaxLength = 64;

    /// <summary>Room for the longest folded word and the last replacement.</summary>
    public const int BufferLength = MaxLength + 8;

    /// <summary>Folds one word. Apostrophes stay, as ', so that contractions and possessives can be told.</summary>
    /// <param name="surface">The word as written; lone surrogates are kept.</param>
    /// <param name="folded">At least <see cref="BufferLength"/> long.</param>
    /// <returns>Characters written.</returns>
    public static int Fold(ReadOnlySpan<char> surface, Span<char> folded)
    {
        var written = 0;
        for (var index = 0; index < surface.Length && written < MaxLength; index++)
        {
            var c = surface[index];
            if (char.IsAsciiLetterLower(c)) folded[written++] = c;
            else if (char.IsAsciiLetterUpper(c)) folded[written++] = (char)(c | 0x20);
            else if (char.IsAsciiDigit(c)) folded[written++] = c;
            else if (char.IsSurrogate(c)) written += FoldSurrogates(surface, ref index, folded[written..]);
            else written += FoldOther(surface, index, folded[..written], folded[written..]);
        }

        return written;
    }

    private static int FoldOther(ReadOnlySpan<char> surface, int index, Span<char> before, Span<char> folded)
    {
        var c = surface[index];
        switch (CharClasses.Of(c))
        {
            case CharClass.Ignorable or CharClass.Hyphen or CharClass.None: return 0;
            case CharClass.Apostrophe: return Write('\'', folded);
            case CharClass.Percent: return Write("percent", folded);
            case CharClass.Stop: return IsBetweenDigits(surface, index) ? Write('.', folded) : 0;
            case CharClass.Comma: return !IsBetweenDigits(surface, index) || GroupsThousands(surface, index) ? 0 : Write('.', folded);
            case CharClass.Digit: return Write((char)('0' + CharUnicodeInfo.GetDecimalDigitValue(c)), folded);
            case CharClass.Mark when Marks.IsDropped(c): return 0;
        }

        if (!before.IsEmpty && KanaFolding.Voice(ref before[^1], c)) return 0;
        return FoldLetter(c, folded);
    }

    private static int FoldLetter(char c, Span<char> folded)
    {
        // Fullwidth Latin stands in the same order as ASCII.
        if (c is >= '\uFF01' and <= '\uFF5E') c -= (char)0xFEE0;
        c = KanaFolding.Widen(char.ToLowerInvariant(c));
        if (FoldTable.Letters.TryGetValue(c, out var plain)) return Write(plain, folded);
        return Write(CharUnicodeInfo.GetDigitValue(c) is var digit and >= 0 ? (char)('0' + digit) : c, folded);
    }

    private static int FoldSurrogates(ReadOnlySpan<char> surface, ref int index, Span<char> folded)
    {
        if (Rune.DecodeFromUtf16(surface[index..], out var rune, out _) != OperationStatus.Done) return Write(surface[index], folded);
        index++;
        return rune.Value switch
        {
            // Mathematical alphabets: 13 styles of A–Z a–z, then five of 0–9.
            >= 0x1D400 and <= 0x1D6A3 => Write((char)('a' + (rune.Value - 0x1D400) % 26), folded),
            >= 0x1D7CE and <= 0x1D7FF => Write((char)('0' + (rune.Value - 0x1D7CE) % 10), folded),
            _ when CharUnicodeInfo.GetUnicodeCategory(rune.Value) == UnicodeCategory.Format => 0,
            _ when Marks.IsVariationSelector(rune.Value) => 0,
            _ => Rune.ToLowerInvariant(rune).EncodeToUtf16(folded),
        };
    }

    private static bool IsBetweenDigits(ReadOnlySpan<char> surface, int index) =>
        index > 0 && index + 1 < surface.Length && char.IsDigit(surface[index - 1]) && char.IsDigit(surface[index + 1]);

    /// <summary>1,000 and the Indian 1,00,000, but not the decimal comma of 3,5.</summary>
    private static bool GroupsThousands(ReadOnlySpan<char> surface, int comma)
    {
        var digits = 0;
        while (comma + 1 + digits < surface.Length && char.IsDigit(surface[comma + 1 + digits])) digits++;
        var next = comma + 1 + digits;
        return digits == 3 || next < surface.Length && CharClasses.Of(surface[next]) == CharClass.Comma;
    }

    private static int Write(char c, Span<char> folded)
    {
        folded[0] = c;
        return 1;
    }

    private static int Write(string text, Span<char> folded)
    {
        text.CopyTo(folded);
        return text.Length;
    }
}
