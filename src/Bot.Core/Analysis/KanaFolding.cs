namespace Bot.Core.Analysis;

/// <summary>Joins kana and their voicing marks and widens halfwidth kana, so that every spelling of one syllable is one character.</summary>
internal static class KanaFolding
{
    private const char FirstHalfwidth = '\uFF66';
    private const string Fullwidth = "ヲァィゥェォャュョッーアイウエオカキクケコサシスセソタチツテトナニヌネノハヒフヘホマミムメモヤユヨラリルレロワン";
    private const string Voiceable = "かきくけこさしすせそたちつてとはひふへほカキクケコサシスセソタチツテトハヒフヘホ";
    private const string HalfVoiceable = "はひふへほハヒフヘホ";

    /// <summary>The fullwidth form of a halfwidth katakana; any other character unchanged.</summary>
    public static char Widen(char c) =>
        c >= FirstHalfwidth && c - FirstHalfwidth < Fullwidth.Length ? Fullwidth[c - FirstHalfwidth] : c;

    /// <summary>Puts a voicing mark onto the kana before it.</summary>
    /// <returns>Whether <paramref name="c"/> is a voicing mark, and so has been used up.</returns>
    public static bool Voice(ref char kana, char c)
    {
        if (c is '\u3099' or '\uFF9E' or '゛')
        {
            // In Unicode each kana is followed by its voiced form.
            if (Voiceable.Contains(kana)) kana++;
            else if (kana is 'う' or 'ウ') kana = kana == 'う' ? 'ゔ' : 'ヴ';
            return true;
        }

        if (c is not ('\u309A' or '\uFF9F' or '゜')) return false;
        if (HalfVoiceable.Contains(kana)) kana += (char)2;
        return true;
    }
}
