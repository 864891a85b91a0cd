using Bot.Core.Articles;

namespace Bot.Core.Checking.Words;

/// <summary>Walks the words of a text. Punctuation belongs to no word: it is compared as what stands between two of them.</summary>
internal ref struct WordScanner(string text, int start, int end)
{
    private int offset = start;

    public PlacedWord Current { get; private set; }

    /// <summary>Moves to the next word.</summary>
    /// <returns>False at the end.</returns>
    public bool MoveNext()
    {
        while (offset < end && !WordChars.IsPart(text[offset])) offset++;
        if (offset >= end) return false;
        var stop = EndOfWord(text, offset, end);
        Current = new PlacedWord(new TextSpan(offset, stop), FoldedWord.Hash(text.AsSpan(offset, stop - offset)));
        offset = stop;
        return true;
    }

    /// <summary>Where the word ends that begins at an offset.</summary>
    public static int EndOfWord(string text, int start, int end)
    {
        var place = start + 1;
        if (WordChars.IsUnspaced(text[start]))
        {
            while (place < end && WordChars.IsMark(text[place])) place++;
            return place;
        }

        while (place < end)
        {
            if (WordChars.IsUnspaced(text[place])) return place;
            if (!WordChars.IsPart(text[place]) && !IsInside(text, place, end)) return place;
            place++;
        }

        return place;
    }

    /// <summary>An apostrophe or something invisible, with the word going on behind it.</summary>
    private static bool IsInside(string text, int place, int end)
    {
        if (!WordChars.IsApostrophe(text[place]) && !WordChars.IsInvisible(text[place])) return false;
        var next = place + 1;
        while (next < end && WordChars.IsInvisible(text[next])) next++;
        return next < end && WordChars.IsPart(text[next]) && !WordChars.IsUnspaced(text[next]);
    }
}
