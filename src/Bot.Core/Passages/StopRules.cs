using System.Globalization;
using Bot.Core.Articles;

namespace Bot.Core.Passages;

/// <summary>Decides whether a stop ends its sentence.</summary>
internal readonly ref struct StopRules(string text, TextSpan span)
{
    /// <summary>No word that is decided by its letters is longer; keeps every look back and ahead short.</summary>
    private const int LongestWord = 40;

    /// <summary>"[12]", "[citation needed]", "[note 3]".</summary>
    private const int LongestFootnote = 24;

    private readonly int end = span.End;

    /// <summary>Judges the run of stops that begins at an index.</summary>
    /// <param name="sentence">Where the sentence began.</param>
    /// <param name="stop">The first stop.</param>
    /// <param name="next">After the run and the closing marks that belong to it: where to go on.</param>
    public bool EndsSentence(int sentence, int stop, out int next)
    {
        var run = PastStops(stop);
        next = PastClosers(run);
        var last = text[run - 1];
        if (next >= end || SentenceMarks.EndsAlways(last)) return true;
        if (!char.IsWhiteSpace(text[next])) return EndsWithoutSpace(sentence, stop, run, next);

        next = PastSpacedClosers(next, stop > sentence && char.IsWhiteSpace(text[stop - 1]));
        var following = StartOfNext(next);
        if (following >= end) return true;
        var word = WordAt(following);
        if (StartsLower(word) || text[following] is ',' or ';' or ':') return false;
        return last != '.' || run - stop > 1 || !IsInsideSentence(sentence, stop, word, IsOpener(following, word));
    }

    private int PastStops(int stop)
    {
        var run = stop + 1;
        while (run < end)
        {
            if (SentenceMarks.IsStop(text[run])) run++;
            else if (text[run] == ' ' && text[run - 1] == '.' && run + 1 < end && text[run + 1] == '.') run += 2; // ". . ."
            else break;
        }

        return run;
    }

    private int PastClosers(int index)
    {
        while (index < end)
        {
            if (SentenceMarks.IsCloser(text[index]) || ClosesHere(index)) index++;
            else if (text[index] == '[' && FootnoteEnd(index) is var close and > 0) index = close;
            else if (text[index] == ':' && PageReferenceEnd(index) is var last and > 0) index = last;
            else break;
        }

        return index;
    }

    /// <summary>German closes with the mark that English opens with.</summary>
    private bool ClosesHere(int index) =>
        text[index] is '“' or '‘' or '«' && (index + 1 >= end || char.IsWhiteSpace(text[index + 1]));

    private int FootnoteEnd(int open)
    {
        var length = text.AsSpan(open, Math.Min(LongestFootnote, end - open)).IndexOf(']');
        if (length < 0) return 0;
        var inside = text.AsSpan(open + 1, length - 1);
        var isNote = !inside.IsEmpty && (char.IsAsciiDigit(inside[^1]) || inside.Length == 1 || inside.EndsWith("needed"));
        return isNote ? open + length + 1 : 0;
    }

    /// <summary>Encyclopedia text keeps page numbers right behind the stop: ".:133–134".</summary>
    private int PageReferenceEnd(int colon)
    {
        var last = colon + 1;
        while (last < end && last - colon <= LongestFootnote && (char.IsAsciiDigit(text[last]) || text[last] is ':' or '-' or '–' or ',')) last++;
        return last > colon + 1 && char.IsAsciiDigit(text[colon + 1]) ? last : 0;
    }

    /// <summary>Closing marks behind a space; where text was cut into words ("word . '' Next") two apostrophes are one too.</summary>
    private int PastSpacedClosers(int index, bool isCutIntoWords)
    {
        while (index + 1 < end && text[index] == ' ')
        {
            var close = index + 1;
            if (SentenceMarks.ClosesOnly(text[close])) close++;
            else if (isCutIntoWords && text.AsSpan(close, end - close).StartsWith("''")) close += 2;
            else break;
            if (close < end && char.IsLetterOrDigit(text[close])) break;
            index = close;
        }

        return index;
    }

    /// <summary>A space was forgotten ("media.In"): only plain words on both sides tell that from names and addresses.</summary>
    private bool EndsWithoutSpace(int sentence, int stop, int run, int next)
    {
        if (run - stop > 1 || next != run && text[stop] == '.') return next != run && char.IsUpper(text[next]);
        var before = WordBefore(sentence, stop);
        var after = WordAt(next);
        return before.Length >= 2 && IsLowerWord(before) && after.Length >= 1 && char.IsUpper(after[0]) && IsLowerWord(after[1..])
            && (text[stop] != '.' || SentenceWords.IsOpener(after));
    }

    /// <summary>"A", but not the initial "A."; "No", but not the abbreviation.</summary>
    private bool IsOpener(int start, ReadOnlySpan<char> word) =>
        SentenceWords.IsOpener(word) && (start + word.Length >= end || text[start + word.Length] != '.');

    private bool IsInsideSentence(int sentence, int stop, ReadOnlySpan<char> after, bool isOpenerNext)
    {
        var before = WordBefore(sentence, stop);
        if (before.IsEmpty) return false;
        if (SentenceWords.IsTitle(before)) return true;
        var isNumberNext = after.Length > 0 && char.IsDigit(after[0]);
        if (SentenceWords.StandsBeforeNumber(before)) return isNumberNext;
        if (IsNumber(before)) return StartsList(before, sentence, stop) || IsOrdinal(before, after, sentence, stop) && !isOpenerNext;
        if (SentenceWords.IsPlace(before) && FollowsComma(stop - before.Length)) return false;
        return IsShortened(before) && !isOpenerNext;
    }

    /// <summary>"1. First" at the beginning, "1189. A great storm" at that of a paragraph or line: elsewhere a year can be a whole answer.</summary>
    private bool StartsList(ReadOnlySpan<char> number, int sentence, int stop)
    {
        var start = stop - number.Length;
        if (number.Length > 4 || start - sentence > LongestWord) return false;
        var before = text.AsSpan(sentence, start - sentence);
        return before.IsWhiteSpace() && (number.Length <= 3 || sentence == span.Start || before.Contains('\n'));
    }

    /// <summary>"am 3. Oktober", "des frühen 20. Jahrhunderts".</summary>
    private bool IsOrdinal(ReadOnlySpan<char> number, ReadOnlySpan<char> after, int sentence, int stop)
    {
        var start = stop - number.Length;
        if (number.Length > 2 || start <= sentence) return false;
        return SentenceWords.StandsAfterOrdinal(after) || SentenceWords.StandsBeforeOrdinal(WordBefore(sentence, start - 1));
    }

    private bool FollowsComma(int start) => start >= 2 && text[start - 1] == ' ' && text[start - 2] == ',';

    /// <summary>Initials ("J."), acronyms ("U.S.", "a.m."), and listed abbreviations.</summary>
    private static bool IsShortened(ReadOnlySpan<char> word)
    {
        if (word.Length == 1) return char.IsUpper(word[0]) || "vcpnbdfrsuzh".Contains(word[0]);
        if (word.Length >= 3 && char.IsLetter(word[^1]) && word[^2] == '.') return true;
        return SentenceWords.IsAbbreviation(word);
    }

    private int StartOfNext(int index)
    {
        while (index < end && (char.IsWhiteSpace(text[index]) || SentenceMarks.IsOpening(text[index]))) index++;
        return index;
    }

    /// <summary>The characters up to white space, without marks at its end.</summary>
    private ReadOnlySpan<char> WordAt(int index)
    {
        var stop = index;
        while (stop < end && stop - index < LongestWord && (IsInWord(text[stop]) || text[stop] is '-' or '\'' or '’')) stop++;
        return text.AsSpan(index, stop - index);
    }

    /// <summary>The characters back to white space or an opening mark; empty when there are none or too many.</summary>
    private ReadOnlySpan<char> WordBefore(int sentence, int stop)
    {
        var start = stop;
        while (start > sentence && stop - start <= LongestWord && IsPartOfShortened(text[start - 1])) start--;
        return stop - start > LongestWord ? [] : text.AsSpan(start, stop - start);
    }

    private static bool IsPartOfShortened(char c) => IsInWord(c) || c is '.' or '/';

    private static bool IsInWord(char c) => char.IsLetterOrDigit(c) || char.GetUnicodeCategory(c) is UnicodeCategory.NonSpacingMark or UnicodeCategory.SpacingCombiningMark;

    /// <summary>"and", but not "al-Qaeda" or "iPhone", which can open a sentence.</summary>
    private static bool StartsLower(ReadOnlySpan<char> word)
    {
        if (word.IsEmpty || !char.IsLower(word[0])) return false;
        foreach (var c in word)
            if (char.IsUpper(c)) return false;
        return true;
    }

    private static bool IsLowerWord(ReadOnlySpan<char> word)
    {
        foreach (var c in word)
            if (!char.IsLower(c)) return false;
        return true;
    }

    private static bool IsNumber(ReadOnlySpan<char> word)
    {
        foreach (var c in word)
            if (!char.IsDigit(c)) return false;
        return true;
    }
}
