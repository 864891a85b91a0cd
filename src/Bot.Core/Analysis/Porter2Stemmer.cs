namespace Bot.Core.Analysis;

/// <summary>
/// The Snowball stemmer for English ("Porter2"), https://snowballstem.org/algorithms/english/stemmer.html, in its version of 2026.
/// Steps are named as there.
/// </summary>
internal ref struct Porter2Stemmer
{
    private readonly Span<char> word;
    private int length;
    private int r1;
    private int r2;

    private Porter2Stemmer(Span<char> word, int length)
    {
        this.word = word;
        this.length = length;
    }

    /// <summary>The stem of a lower-case word; any other word unchanged.</summary>
    public static string Stem(string word)
    {
        if (word.Length is < 3 or > Folding.MaxLength || !IsEnglish(word)) return word;
        if (Porter2Tables.Exceptions.TryGetValue(word, out var exception)) return exception;
        Span<char> letters = stackalloc char[Folding.MaxLength + 1];
        word.CopyTo(letters);
        var stemmer = new Porter2Stemmer(letters, word.Length);
        stemmer.Run();
        ReadOnlySpan<char> stem = letters[..stemmer.length];
        return stem.SequenceEqual(word) ? word : stem.ToString();
    }

    private static bool IsEnglish(string word)
    {
        foreach (var c in word)
            if (!char.IsAsciiLetterLower(c) && c != '\'') return false;
        return true;
    }

    private void Run()
    {
        Prelude();
        MarkRegions();
        Step1A();
        Step1B();
        Step1C();
        Step2();
        Step3();
        Step4();
        Step5();
        word[..length].Replace('Y', 'y');
    }

    private void Prelude()
    {
        if (word[0] == '\'')
        {
            word[1..length].CopyTo(word);
            length--;
        }

        // A y that is a consonant is written Y until the end.
        if (length > 0 && word[0] == 'y') word[0] = 'Y';
        for (var i = 1; i < length; i++)
            if (word[i] == 'y' && IsVowel(word[i - 1])) word[i] = 'Y';
    }

    private void MarkRegions()
    {
        r1 = 0;
        foreach (var prefix in Porter2Tables.RegionPrefixes)
            if (word[..length].StartsWith(prefix)) r1 = prefix.Length;
        if (r1 == 0) r1 = PastVowelAndConsonant(0);
        r2 = PastVowelAndConsonant(r1);
    }

    private readonly int PastVowelAndConsonant(int index)
    {
        while (index < length && !IsVowel(word[index])) index++;
        while (index < length && IsVowel(word[index])) index++;
        return Math.Min(index + 1, length);
    }

    private void Step1A()
    {
        if (Ends("'s'")) length -= 3;
        else if (Ends("'s")) length -= 2;
        else if (Ends("'")) length--;

        if (Ends("sses")) length -= 2;
        else if (Ends("ied") || Ends("ies")) length -= length > 4 ? 2 : 1;
        else if (Ends("s") && !Ends("us") && !Ends("ss") && HasVowelBefore(length - 2)) length--;
    }

    private void Step1B()
    {
        if (Ends("eedly")) ReplaceEed(5);
        else if (Ends("eed")) ReplaceEed(3);
        else if (Ends("ingly")) DropEnding(5);
        else if (Ends("edly")) DropEnding(4);
        else if (Ends("ing") && !IsExceptionalIng()) DropEnding(3);
        else if (Ends("ed")) DropEnding(2);
    }

    private void ReplaceEed(int suffix)
    {
        if (r1 > length - suffix || IsOneOf(Porter2Tables.BeforeEed, length - suffix)) return;
        length = length - suffix + 2;
    }

    private bool IsExceptionalIng()
    {
        if (length == 5 && Ends("ying") && !IsVowel(word[0]))
        {
            "ie".CopyTo(word[1..]);
            length = 3;
            return true;
        }

        return IsOneOf(Porter2Tables.BeforeIng, length - 3);
    }

    private void DropEnding(int suffix)
    {
        if (!HasVowelBefore(length - suffix)) return;
        length -= suffix;
        if (Ends("at") || Ends("bl") || Ends("iz"))
        {
            word[length++] = 'e';
        }
        else if (EndsWithDouble())
        {
            if (length != 3 || word[0] is not ('a' or 'e' or 'o')) length--;
        }
        else if (length == r1 && IsShortSyllableAt(length))
        {
            word[length++] = 'e';
        }
    }

    private readonly void Step1C()
    {
        if (length > 2 && word[length - 1] is 'y' or 'Y' && !IsVowel(word[length - 2])) word[length - 1] = 'i';
    }

    private void Step2()
    {
        if (Longest(Porter2Tables.Step2) is not var (suffix, replacement) || r1 > length - suffix.Length) return;
        Replace(suffix, replacement);
    }

    private void Step3()
    {
        if (Longest(Porter2Tables.Step3) is not var (suffix, replacement) || r1 > length - suffix.Length) return;
        if (suffix == "ative" && r2 > length - suffix.Length) return;
        Replace(suffix, replacement);
    }

    private void Step4()
    {
        if (Longest(Porter2Tables.Step4) is not var (suffix, replacement) || r2 > length - suffix.Length) return;
        Replace(suffix, replacement);
    }

    private void Step5()
    {
        var last = length - 1;
        if (Ends("e") && (r2 <= last || r1 <= last && !IsShortSyllableAt(last))) length--;
        else if (Ends("ll") && r2 <= last) length--;
    }

    private void Replace(string suffix, string replacement)
    {
        var stem = length - suffix.Length;
        var before = stem > 0 ? word[stem - 1] : ' ';
        if (suffix == "ogi" && before != 'l' || suffix == "ion" && before is not ('s' or 't')) return;
        if (suffix == "li" && !Porter2Tables.BeforeLi.Contains(before)) return;
        replacement.CopyTo(word[stem..]);
        length = stem + replacement.Length;
    }

    private readonly (string Suffix, string Replacement)? Longest((string Suffix, string Replacement)[] table)
    {
        foreach (var entry in table)
            if (Ends(entry.Suffix)) return entry;
        return null;
    }

    private readonly bool Ends(string suffix) => word[..length].EndsWith(suffix);

    private readonly bool IsOneOf(string[] words, int end)
    {
        foreach (var candidate in words)
            if (word[..end].SequenceEqual(candidate)) return true;
        return false;
    }

    private readonly bool HasVowelBefore(int end)
    {
        for (var i = 0; i < end; i++)
            if (IsVowel(word[i])) return true;
        return false;
    }

    private readonly bool EndsWithDouble() =>
        length >= 2 && word[length - 1] == word[length - 2] && "bdfgmnprt".Contains(word[length - 1]);

    private readonly bool IsShortSyllableAt(int end)
    {
        if (word[..end].EndsWith("past")) return true;
        if (end == 2) return IsVowel(word[0]) && !IsVowel(word[1]);
        return end > 2 && !IsVowel(word[end - 3]) && IsVowel(word[end - 2])
            && !IsVowel(word[end - 1]) && word[end - 1] is not ('w' or 'x' or 'Y');
    }

    private static bool IsVowel(char c) => c is 'a' or 'e' or 'i' or 'o' or 'u' or 'y';
}
