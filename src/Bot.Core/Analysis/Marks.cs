namespace Bot.Core.Analysis;

/// <summary>Which combining marks a folded word loses. In other scripts (Hindi vowel signs, Thai tones) marks are part of the spelling.</summary>
internal static class Marks
{
    public static bool IsDropped(char c) => c is
        (>= '\u0300' and <= '\u036F') // accents of Latin, Greek and Cyrillic
        or (>= '\u0483' and <= '\u0489') // Cyrillic titlo and number signs
        or (>= '\u0591' and <= '\u05C7') // Hebrew points
        or (>= '\u0610' and <= '\u061A') or (>= '\u064B' and <= '\u065F') or '\u0670' or (>= '\u06D6' and <= '\u06ED') // Arabic
        or '\u093C' // Devanagari nukta, often left out
        or (>= '\u1AB0' and <= '\u1AFF') or (>= '\u1DC0' and <= '\u1DFF') or (>= '\u20D0' and <= '\u20FF')
        or (>= '\uFE00' and <= '\uFE0F') or (>= '\uFE20' and <= '\uFE2F');

    public static bool IsVariationSelector(int rune) => rune is >= 0xE0100 and <= 0xE01EF;
}
