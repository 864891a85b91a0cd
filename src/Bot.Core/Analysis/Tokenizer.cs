using Bot.Core.Articles;

namespace Bot.Core.Analysis;

/// <summary>Finds the words of a text: one pass, no allocation beyond the list that is filled.</summary>
internal ref struct Tokenizer
{
    private const int None = -1;

    private readonly string text;
    private readonly int end;
    private readonly List<Word> words;

    /// <summary>Where a word would be joined to the last one: right after the hyphen that follows it.</summary>
    private int joint = None;

    private Tokenizer(string text, int end, List<Word> words)
    {
        this.text = text;
        this.end = end;
        this.words = words;
    }

    /// <summary>Appends the words of <paramref name="span"/> in order.</summary>
    public static void Read(string text, TextSpan span, List<Word> words)
    {
        var tokenizer = new Tokenizer(text, span.End, words);
        var index = span.Start;
        while (index < span.End) index = tokenizer.ReadNext(index);
    }

    private int ReadNext(int index)
    {
        switch (CharClasses.At(text, index, end, out var length))
        {
            case CharClass.Letter or CharClass.Digit:
                return ReadWord(index);
            case CharClass.Unspaced:
                return ReadUnspaced(index);
            case CharClass.Percent:
                words.Add(new Word(index, index + 1, false));
                return index + 1;
            default:
                return index + length;
        }
    }

    private int ReadWord(int start)
    {
        var wordEnd = Acronym.End(text, start, end);
        wordEnd = wordEnd == None ? EndOfWord(start) : PastPossessive(wordEnd);
        words.Add(new Word(start, wordEnd, start == joint));
        if (wordEnd >= end || CharClasses.Of(text[wordEnd]) != CharClass.Hyphen) return wordEnd;
        joint = wordEnd + 1;
        return joint;
    }

    private readonly int EndOfWord(int start)
    {
        var (index, wordEnd, last) = (start, start, CharClass.None);
        while (index < end)
        {
            var found = CharClasses.At(text, index, end, out var length);
            if (found is CharClass.Letter or CharClass.Digit or CharClass.Mark)
            {
                wordEnd = index + length;
                if (found != CharClass.Mark) last = found;
            }
            else if (found != CharClass.Ignorable && !ContinuesInside(found, index, last))
            {
                break;
            }

            index += length;
        }

        return wordEnd;
    }

    /// <summary>Whether an apostrophe, stop or comma is part of the word it follows, judged by what stands on both sides.</summary>
    private readonly bool ContinuesInside(CharClass found, int index, CharClass before) => found switch
    {
        CharClass.Apostrophe => before == CharClass.Letter && Follows(index, CharClass.Letter),
        CharClass.Stop => before == CharClass.Digit && Follows(index, CharClass.Digit),
        CharClass.Comma => before == CharClass.Digit && DigitsFrom(index + 1) is >= 1 and <= 3,
        _ => false,
    };

    private readonly bool Follows(int index, CharClass wanted) =>
        index + 1 < end && CharClasses.At(text, index + 1, end, out _) == wanted;

    /// <summary>Counts digits, but no further than matters.</summary>
    private readonly int DigitsFrom(int index)
    {
        var digits = 0;
        while (digits < 4 && index + digits < end && CharClasses.Of(text[index + digits]) == CharClass.Digit) digits++;
        return digits;
    }

    private readonly int PastPossessive(int index) =>
        Follows(index - 1, CharClass.Apostrophe) && index + 1 < end && text[index + 1] is 's' or 'S' && !Follows(index + 1, CharClass.Letter)
            ? index + 2
            : index;

    /// <summary>Two neighbouring characters make a word, so that a query finds any stretch; one alone is a word too.</summary>
    private readonly int ReadUnspaced(int start)
    {
        var (previous, current) = (None, start);
        while (current < end && CharClasses.At(text, current, end, out _) == CharClass.Unspaced)
        {
            var next = PastUnit(current);
            if (previous != None) words.Add(new Word(previous, next, false));
            (previous, current) = (current, next);
        }

        if (PastUnit(start) == current) words.Add(new Word(start, current, false));
        return current;
    }

    private readonly int PastUnit(int index)
    {
        CharClasses.At(text, index, end, out var length);
        index += length;
        while (index < end && CharClasses.At(text, index, end, out length) is CharClass.Mark or CharClass.Ignorable) index += length;
        return index;
    }
}
